// A site with a history: the first release and three made-up ones after it, built whole from a copy of the project.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RELEASE_FILES, type ReleaseEntry } from '../../src/schema/releases.ts';
import { atomProblems, childrenOf, parseXml } from '../support/atom.ts';
import { copyProject, type ProjectCopy } from '../support/projectCopy.ts';
import {
  CORRECTED,
  makeReleases,
  PASSING,
  PASSING_REASON,
  threeReleases,
  WITHDRAWN_FIGURE,
  WITHDRAWN_FIGURE_REASON,
} from '../support/threeReleases.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
});
afterAll(() => copy.remove());

const path = (file: string) => join(copy.folder, file);
const read = (file: string) => readFileSync(path(file), 'utf8');

/** The page at an address of the copy's own site. */
const pageAt = (address: string) => load(read(`dist${address}index.html`));

/** The story without a figure that the newest release does not hold. */
function removeFromStory(id: string): void {
  for (const lang of ['zh', 'en']) {
    const folder = `src/content/story/${lang}`;
    for (const name of readdirSync(path(folder))) {
      const file = `${folder}/${name}`;
      writeFileSync(path(file), read(file).replace(`<Figure id="${id}" />\n`, ''));
    }
  }
}

function editRegister(change: (releases: ReleaseEntry[]) => void): void {
  const register = JSON.parse(read('data/releases.json')) as { releases: ReleaseEntry[] };
  change(register.releases);
  writeFileSync(path('data/releases.json'), JSON.stringify(register, null, 2));
}

describe('a build of a broken history', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'an id that disappears without a withdrawal',
      () => editRegister((releases) => delete releases[3]!.withdrawn),
      new RegExp(
        `data/releases\\.json {2}releases\\[3\\]\\.withdrawn[^\\n]*\\n {4}found[^\\n]*"${PASSING}"[^]*?mend[^\\n]*put the record back`,
      ),
    ],
    [
      'a release changed after the fact',
      () => writeFileSync(path('data/1.0.1/glossary.json'), `${read('data/1.0.1/glossary.json')} `),
      /data\/1\.0\.1\/glossary\.json[^]*?sha256[^]*?mend[^\n]*restore it \(git checkout -- data\/1\.0\.1\/glossary\.json\)/,
    ],
    [
      'a file of an older release that is missing',
      () => rmSync(path('data/1.1.0/model.json')),
      /data\/1\.1\.0\/model\.json[^]*?no such file[^]*?mend[^\n]*restore the file/,
    ],
    [
      'a file of an older release that is no JSON',
      () => writeFileSync(path('data/1.1.0/model.json'), '{'),
      /data\/1\.1\.0\/model\.json {2}line 1[^]*?not JSON/,
    ],
    [
      'a story that shows a figure which the newest release withdrew',
      () => makeReleases(path('data')),
      new RegExp(`src/content/story/zh/[^\\n]*\\n {4}found[^\\n]*${WITHDRAWN_FIGURE}`),
    ],
  ])('stops on %s, says what to do, and leaves nothing behind', (_what, breakIt, message) => {
    makeReleases(path('data'));
    breakIt();
    const { status, output } = copy.build();
    expect(status).not.toBe(0);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/\n {4}at /);
    expect(existsSync(path('dist'))).toBe(false);
  });
});

describe('a build of four releases', () => {
  const releases = threeReleases();

  beforeAll(() => {
    makeReleases(path('data'));
    removeFromStory(WITHDRAWN_FIGURE);
    const { status, output } = copy.build();
    expect(output).toContain('Built dist/');
    expect(status).toBe(0);
  }, 120_000);

  it('publishes each release byte for byte', () => {
    for (const { entry, texts } of releases)
      for (const file of RELEASE_FILES) expect(read(`dist/data/${entry.version}/${file}`)).toBe(texts[file]);
  });

  it('draws the tables of each release from that release alone', () => {
    const value = (version: string) =>
      /^disputes-handled,[^\r]*/m.exec(read(`dist/data/${version}/indicators.csv`))![0].split(',')[4];
    expect(releases.map(({ entry }) => value(entry.version))).toEqual([
      '46',
      '46',
      String(CORRECTED),
      String(CORRECTED),
    ]);
    const has = releases.map(({ entry }) =>
      read(`dist/data/${entry.version}/indicators.csv`).includes(PASSING),
    );
    expect(has).toEqual([false, false, true, false]);
  });

  it.each(['', 'en/'] as const)(
    'says at the current address of a withdrawn number (%s) what happened, and keeps its frozen page',
    (home) => {
      const lang = home === '' ? 'zh' : 'en';
      const page = load(read(`dist/${home}indicators/${PASSING}/index.html`));
      expect(page('main').text()).toContain(PASSING_REASON[lang]);
      expect(page('main').text()).toContain('2.0.0');
      const links = page('main, .site-footer')
        .find('a')
        .toArray()
        .map((link) => page(link).attr('href'));
      expect(links).toEqual([
        `/${home}indicators/renovated-households/`,
        `/${home}v/1.1.0/indicators/${PASSING}/`,
      ]);
      for (const link of links) expect(existsSync(path(`dist${link}index.html`)), link).toBe(true);
      const frozen = load(read(`dist/${home}v/1.1.0/indicators/${PASSING}/index.html`));
      expect(frozen('.release-notice a').attr('href')).toBe(`/${home}indicators/${PASSING}/`);
      for (const version of ['1.0.0', '2.0.0'])
        expect(existsSync(path(`dist/${home}v/${version}/indicators/${PASSING}/index.html`))).toBe(false);
    },
  );

  it('prints each number as its own release has it', () => {
    const value = (root: string) =>
      load(read(`dist/${root}indicators/disputes-handled/index.html`))('.number-head b').text();
    const roots = ['v/1.0.0/', 'v/1.0.1/', 'v/1.1.0/', 'v/2.0.0/', ''];
    expect(roots.map(value)).toEqual(['46', '46', ...Array<string>(3).fill(String(CORRECTED))]);
  });

  it('tells of every release in the feed, and why a record is gone', () => {
    const feed = parseXml(read('dist/feed.xml'));
    expect(atomProblems(feed)).toEqual([]);
    const entries = childrenOf(feed, 'entry');
    expect(entries).toHaveLength(releases.length);
    expect(entries[0]!.text).toContain(PASSING_REASON.zh);
    expect(entries[0]!.text).toContain(PASSING_REASON.en);
  });

  describe.each(['/', '/en/'])('below %s', (root) => {
    const lang = root === '/' ? 'zh' : 'en';
    const isThere = (address: string) => existsSync(path(`dist${address}index.html`));

    it('keeps the frozen pages of a figure that was withdrawn, and of no later release', () => {
      const found = releases
        .map(({ entry: { version } }) => version)
        .filter((version) => isThere(`${root}v/${version}/figures/${WITHDRAWN_FIGURE}/`));
      expect(found).toEqual(['1.0.0', '1.0.1', '1.1.0']);
      for (const list of [`${root}figures/`, `${root}v/2.0.0/figures/`])
        expect(pageAt(list)(`#figure-${WITHDRAWN_FIGURE}`)).toHaveLength(0);
    });

    it('says at its current address what happened, and leads to the last frozen page and back', () => {
      const current = `${root}figures/${WITHDRAWN_FIGURE}/`;
      const frozen = `${root}v/1.1.0/figures/${WITHDRAWN_FIGURE}/`;
      const $ = pageAt(current);
      const last = pageAt(frozen);
      expect($('h1').text()).toBe(last('h1').text().trim());
      expect($('main').text()).toContain(WITHDRAWN_FIGURE_REASON[lang]);
      expect($('main').text()).toContain('2.0.0');
      expect($('main a').attr('href')).toBe(frozen);
      expect($('meta[name="DC.type"]')).toHaveLength(0);
      expect(last('.release-notice a').attr('href')).toBe(current);
    });

    it('tells on a figure’s page what changed in it from release to release', () => {
      const $ = pageAt(`${root}figures/service-activities/`);
      const told = $('.releases > li')
        .toArray()
        .map((release) => ({
          version: $(release).find('a').text(),
          changes: $(release).find('.changes').text(),
        }));
      expect(told.map(({ version }) => version)).toEqual(['2.0.0', '1.1.0', '1.0.1', '1.0.0']);
      expect(told.map(({ changes }) => changes.includes(`“46”`))).toEqual([false, true, false, false]);
      expect(told[1]!.changes).toContain(String(CORRECTED));
    });

    it('freezes a figure’s page: it knows no later release, and draws its own numbers', () => {
      const $ = pageAt(`${root}v/1.0.1/figures/service-activities/`);
      expect($('.releases > li')).toHaveLength(2);
      expect($('[data-ingredient="disputes-handled"]').text()).toContain('46');
      expect(
        pageAt(`${root}figures/service-activities/`)('[data-ingredient="disputes-handled"]').text(),
      ).toContain(String(CORRECTED));
      const hashes = ['1.0.0', '1.0.1', '1.1.0', '2.0.0'].map((version) =>
        pageAt(`${root}v/${version}/figures/service-activities/`)('.cite-hash code').text(),
      );
      expect(hashes[0]).toBe(hashes[1]);
      expect(hashes[1]).not.toBe(hashes[2]);
      expect(hashes[2]).toBe(hashes[3]);
    });
  });
});
