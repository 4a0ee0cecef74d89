// A site with a history: the first release and three made-up ones after it, built whole from a copy of the project,
// below a path, in other colours and with other interface words. Longer than other files: one build serves it all.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseFragment } from '../../src/i18n/routes.ts';
import { allNumbers } from '../../src/model/numbers.ts';
import { RELEASE_FILES } from '../../src/schema/releases.ts';
import { atomProblems, childrenOf, parseXml } from '../support/atom.ts';
import { copyProject, type ProjectCopy } from '../support/projectCopy.ts';
import { parseSealed } from '../support/releaseSeries.ts';
import {
  brokenFeedLinks,
  brokenLinks,
  foundAddresses,
  readSite,
  sitemapAddresses,
  type BuiltSite,
} from '../support/siteLinks.ts';
import {
  CORRECTED,
  makeReleases,
  PASSING,
  PASSING_REASON,
  removeFromStory,
  REWORDED,
  threeReleases,
  WITHDRAWN_FIGURE,
  WITHDRAWN_FIGURE_REASON,
} from '../support/threeReleases.ts';

const BASE = '/some/base/';
const SITE = `https://host.example${BASE}`;
const LANGS = ['zh', 'en'] as const;
const RENAMED = 'Straight to the words';

const releases = threeReleases();
const parsed = releases.map(parseSealed);
const versions = releases.map(({ entry }) => entry.version);
const latest = versions.at(-1)!;

let copy: ProjectCopy;
let site: BuiltSite;

const path = (file: string) => join(copy.folder, file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const folderOf = (lang: 'zh' | 'en') => (lang === 'en' ? 'en/' : '');

/** A built page, by its path without base: `en/v/1.0.0/figures/source-map/`. */
const page = (at: string): CheerioAPI => load(read(`dist/${at}index.html`));

function replace(file: string, before: string, after: string): void {
  const text = read(file);
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  writeFileSync(path(file), text.replace(before, after));
}

beforeAll(() => {
  copy = copyProject();
  makeReleases(path('data'));
  removeFromStory(copy.folder, WITHDRAWN_FIGURE);
  replace('src/styles/tokens.css', '--paper: #f3f4f1', '--paper: #fefefe');
  replace('src/i18n/en.json', '"Skip to the text"', `"${RENAMED}"`);
  const { status, output } = copy.build({ siteUrl: SITE });
  expect(output).toContain('Built dist/');
  expect(status).toBe(0);
  site = readSite(path('dist'), SITE);
}, 300_000);
afterAll(() => copy.remove());

describe('the files of four releases', () => {
  it('are published byte for byte', () => {
    for (const { entry, texts } of releases)
      for (const file of RELEASE_FILES) expect(read(`dist/data/${entry.version}/${file}`)).toBe(texts[file]);
  });

  it('have tables that are drawn from one release alone', () => {
    const value = (version: string) =>
      /^disputes-handled,[^\r]*/m.exec(read(`dist/data/${version}/indicators.csv`))![0].split(',')[4];
    expect(versions.map(value)).toEqual(['46', '46', String(CORRECTED), String(CORRECTED)]);
    const has = versions.map((version) => read(`dist/data/${version}/indicators.csv`).includes(PASSING));
    expect(has).toEqual([false, false, true, false]);
  });

  it('are told of in the feed, each once, with the reason why a record is gone', () => {
    const feed = parseXml(read('dist/feed.xml'));
    expect(atomProblems(feed)).toEqual([]);
    const entries = childrenOf(feed, 'entry');
    expect(entries).toHaveLength(releases.length);
    expect(entries[0]!.text).toContain(PASSING_REASON.zh);
    expect(entries[0]!.text).toContain(PASSING_REASON.en);
  });
});

describe.each(LANGS)('pages of four releases (%s)', (lang) => {
  const at = folderOf(lang);
  const frozen = (version: string, kept: string) => `${at}v/${version}/${kept}`;
  /** Paths of every figure and number of a release. */
  const keptOf = (i: number) => [
    'figures/',
    'indicators/',
    ...[...parsed[i]!.figures.keys()].map((id) => `figures/${id}/`),
    ...allNumbers(parsed[i]!).map(({ record }) => `indicators/${record.id}/`),
  ];

  it('answer for every figure and number of every release, now and for good', () => {
    const wanted = [
      ...versions.flatMap((version, i) => keptOf(i).map((kept) => frozen(version, kept))),
      ...keptOf(versions.length - 1).map((kept) => at + kept),
    ];
    expect(wanted.length).toBeGreaterThan(300);
    expect(wanted.filter((wantedPath) => !existsSync(path(`dist/${wantedPath}index.html`)))).toEqual([]);
  });

  it('say which release they show, and lead to the copy that stays', () => {
    for (const kept of keptOf(versions.length - 1)) {
      const $ = page(at + kept);
      expect($('.site-footer').text(), kept).toContain(latest);
      expect($('.site-footer a').attr('href'), kept).toBe(BASE + frozen(latest, kept));
      expect($('.release-notice'), kept).toHaveLength(0);
    }
  });

  it('say at their top that they are not the latest, and lead to the current page', () => {
    for (const [i, version] of versions.slice(0, -1).entries())
      for (const kept of keptOf(i)) {
        const $ = page(frozen(version, kept));
        const notice = $('main > :first-child');
        expect(notice.is('.release-notice'), frozen(version, kept)).toBe(true);
        expect(notice.text()).toContain(version);
        expect(notice.text()).toContain(latest);
        expect(notice.find('a').attr('href'), frozen(version, kept)).toBe(BASE + at + kept);
        expect($('.site-footer').text()).toContain(version);
      }
    for (const kept of ['figures/', 'indicators/', 'indicators/disputes-handled/', 'figures/source-map/'])
      expect(page(frozen(latest, kept))('.release-notice')).toHaveLength(0);
  });

  it('keep a corrected value as it was, and show the new one now', () => {
    const titleOf = (where: string) => page(where)('title').text();
    const shown = versions.map((version) => titleOf(frozen(version, 'indicators/disputes-handled/')));
    expect(shown.map((title) => /\d+/.exec(title)![0])).toEqual(['46', '46', '47', '47']);
    expect(titleOf(`${at}indicators/disputes-handled/`)).toMatch(new RegExp(`\\b${CORRECTED}`));
    const printed = [...versions.map((version) => frozen(version, '')), at].map((where) =>
      page(`${where}indicators/disputes-handled/`)('.number-head b').text(),
    );
    expect(printed).toEqual(['46', '46', '47', '47', '47']);
    const drawn = [...versions.map((version) => frozen(version, 'figures/')), `${at}figures/`].map((where) =>
      page(where)('#figure-what-is-counted').text(),
    );
    const values = drawn.map((text) => [/46/.test(text), /47/.test(text)]);
    expect(values.slice(0, 2)).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(values.slice(2).every(([, isNew]) => isNew)).toBe(true);
  });

  it('keep a reworded label as it was, and show the new one now', () => {
    const labels = [
      ...versions.map((version) => frozen(version, 'indicators/governance-brands/')),
      `${at}indicators/governance-brands/`,
    ].map((where) => page(where)('title').text().includes(REWORDED[lang]));
    expect(labels).toEqual([false, true, true, true, true]);
  });

  it('keep a withdrawn number where it was, and say now what happened to it', () => {
    const kept = `indicators/${PASSING}/`;
    const there = versions.map((version) => existsSync(path(`dist/${frozen(version, kept)}index.html`)));
    expect(there).toEqual([false, false, true, false]);
    const $ = page(at + kept);
    expect($('main').text()).toContain(PASSING_REASON[lang]);
    const hrefs = $('main a, .site-footer a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(hrefs).toEqual([
      `${BASE + at}indicators/renovated-households/`,
      BASE + frozen('1.1.0', kept),
      `${BASE + at}press/`,
    ]);
    expect($('main').text()).toContain(latest);
  });
});

describe.each(LANGS)('pages of figures in four releases (%s)', (lang) => {
  const at = folderOf(lang);
  const isThere = (where: string) => existsSync(path(`dist/${where}index.html`));

  it('stay for good when a figure was withdrawn, and no later release has one', () => {
    const kept = `figures/${WITHDRAWN_FIGURE}/`;
    expect(versions.filter((version) => isThere(`${at}v/${version}/${kept}`))).toEqual([
      '1.0.0',
      '1.0.1',
      '1.1.0',
    ]);
    for (const list of [`${at}figures/`, `${at}v/2.0.0/figures/`])
      expect(page(list)(`#figure-${WITHDRAWN_FIGURE}`)).toHaveLength(0);
  });

  it('say at the current address what happened, and lead to the last frozen page and back', () => {
    const current = `${at}figures/${WITHDRAWN_FIGURE}/`;
    const frozen = `${at}v/1.1.0/figures/${WITHDRAWN_FIGURE}/`;
    const $ = page(current);
    const last = page(frozen);
    expect($('h1').text()).toBe(last('h1').text().trim());
    expect($('main').text()).toContain(WITHDRAWN_FIGURE_REASON[lang]);
    expect($('main').text()).toContain(latest);
    expect($('main a').attr('href')).toBe(BASE + frozen);
    expect($('meta[name="DC.type"]')).toHaveLength(0);
    expect(last('.release-notice a').attr('href')).toBe(BASE + current);
  });

  it('tell what changed in a figure from release to release', () => {
    const $ = page(`${at}figures/service-activities/`);
    const told = $('.releases > li')
      .toArray()
      .map((release) => ({
        version: $(release).find('a').text(),
        changes: $(release).find('.changes').text(),
      }));
    expect(told.map(({ version }) => version)).toEqual(versions.toReversed());
    expect(told.map(({ changes }) => changes.includes('“46”'))).toEqual([false, true, false, false]);
    expect(told[1]!.changes).toContain(String(CORRECTED));
  });

  it('know no later release when they are frozen, and draw their own numbers', () => {
    const ingredient = (where: string) =>
      page(`${where}figures/service-activities/`)('[data-ingredient="disputes-handled"]').text();
    expect(page(`${at}v/1.0.1/figures/service-activities/`)('.releases > li')).toHaveLength(2);
    expect(ingredient(`${at}v/1.0.1/`)).toContain('46');
    expect(ingredient(at)).toContain(String(CORRECTED));
  });
});

describe.each(LANGS)('the page about the data of four releases (%s)', (lang) => {
  const at = folderOf(lang);
  const entry = ($: CheerioAPI, version: string) => $(`[id="${releaseFragment(version)}"]`);

  it('has them newest first, and opens the downloads of the newest', () => {
    const $ = page(`${at}data/`);
    const ids = $('.release')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(ids).toEqual(versions.toReversed().map(releaseFragment));
    expect($('.downloads[open]').closest('.release').attr('id')).toBe(releaseFragment(latest));
  });

  it('shows between each two neighbours what changed, record by record', () => {
    const $ = page(`${at}data/`);
    const changes = versions.map((version) =>
      entry($, version)
        .find('[data-change]')
        .toArray()
        .map((item) => [item.attribs['data-change'], $(item).find('.record-name code').text()].join(' ')),
    );
    const counts = ['changed indicators-total', 'changed chartable-total'];
    expect(changes).toEqual([
      [],
      ['changed governance-brands'],
      [`added ${PASSING}`, 'changed disputes-handled', ...counts],
      [`withdrawn ${PASSING}`, ...counts, `withdrawn ${WITHDRAWN_FIGURE}`],
    ]);
    expect(entry($, '1.0.0').find('.difference')).toHaveLength(0);
    const [corrected] = entry($, '1.1.0').find('.field-changes').toArray();
    expect([$(corrected).find('del').text(), $(corrected).find('ins').text()]).toEqual([
      '46',
      String(CORRECTED),
    ]);
    const sides = entry($, '1.0.1').find('ins');
    expect(sides.toArray().map((side) => $(side).text())).toEqual([REWORDED.zh, REWORDED.en]);
    expect(entry($, '2.0.0').find('[data-change=withdrawn]').text()).toContain(PASSING_REASON[lang]);
  });

  it('lists the withdrawn record with its reason and its last page', () => {
    const record = page(`${at}data/`)(`[id="withdrawn-number-${PASSING}"]`);
    expect(record.text()).toContain(PASSING_REASON[lang]);
    expect(record.find('a').attr('href')).toBe(`${BASE + at}v/1.1.0/indicators/${PASSING}/`);
  });
});

describe('the whole site of four releases, below a path', () => {
  it('has no link or fragment that leads nowhere', () => {
    expect(brokenLinks(site).slice(0, 20)).toEqual([]);
    expect(brokenFeedLinks(site)).toEqual([]);
  });

  it('lists in its sitemap every page that asks to be found, and no other', () =>
    expect(sitemapAddresses(site).sort()).toEqual(foundAddresses(site).sort()));
});

describe('the content hash', () => {
  /** The hash of each figure and number of 1.0.0, as its frozen page tells machines and readers. */
  const hashesOf = (dist: string) =>
    LANGS.flatMap((lang) =>
      [
        ...[...parsed[0]!.figures.keys()].map((id) => `figures/${id}/`),
        ...allNumbers(parsed[0]!).map(({ record }) => `indicators/${record.id}/`),
      ].map((kept) => {
        const $ = load(readFileSync(join(dist, `${folderOf(lang)}v/1.0.0/${kept}index.html`), 'utf8'));
        const { identifier } = JSON.parse($('script[type="application/ld+json"]').text()) as {
          identifier: [string, { value: string }];
        };
        return [folderOf(lang) + kept, identifier[1].value, $('.cite-hash code').text()] as const;
      }),
    );

  it('of a release is the same in another build, in other colours, with other words and at another address', () => {
    expect(page('en/data/')('.skip').text()).toContain(RENAMED);
    const here = hashesOf('dist');
    expect(here.length).toBeGreaterThan(100);
    for (const [kept, told, printed] of here) {
      expect(told, kept).toMatch(/^[0-9a-f]{64}$/);
      expect(printed, kept).toBe(told);
    }
    expect(hashesOf(path('dist'))).toEqual(here);
  });

  it('changes with what it stands for, and with nothing else', () => {
    const hashOf = (version: string, id: string) =>
      page(`v/${version}/indicators/${id}/`)('.cite-hash code').text();
    const distinct = (id: string) =>
      versions.map((version) => versions.findIndex((other) => hashOf(other, id) === hashOf(version, id)));
    expect(distinct('disputes-handled')).toEqual([0, 0, 2, 2]);
    expect(distinct('governance-brands')).toEqual([0, 1, 1, 1]);
    expect(distinct('renovated-households')).toEqual([0, 0, 0, 0]);
    const figure = versions.map((version) =>
      page(`v/${version}/figures/service-activities/`)('.cite-hash code').text(),
    );
    expect(figure.map((hash) => figure.indexOf(hash))).toEqual([0, 0, 2, 2]);
  });

  it('stands in the metadata of a figure, and goes with files that do not change either', () => {
    const files = [...parsed[0]!.figures.keys()].map((id) => `v/1.0.0/figures/${id}`);
    for (const file of files) {
      const hash = (dist: string) =>
        (JSON.parse(readFileSync(join(dist, `${file}.metadata.json`), 'utf8')) as { contentHash: string })
          .contentHash;
      expect(hash(path('dist')), file).toBe(hash('dist'));
      expect(read(`dist/${file}.csv`), file).toBe(readFileSync(`dist/${file}.csv`, 'utf8'));
    }
  });
});
