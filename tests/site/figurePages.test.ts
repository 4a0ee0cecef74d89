import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import type { CitationRecord } from '../../src/citation/citedWork.ts';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { numberText } from '../../src/i18n/printNumber.ts';
import { getNumber } from '../../src/model/numbers.ts';
import { figureCsv } from '../../src/publication/figureTable.ts';
import { loadRelease, loadReleases } from '../../src/schema/loadRelease.ts';
import { LANGS } from '../../src/schema/primitives.ts';
import { get } from '../../src/schema/release.ts';
import { builtFiles, PAGES, readBuilt } from './pages.ts';

const ORIGIN = 'https://kangding.example';
const NEWEST = loadReleases().at(-1)!.version;
const FILES = ['csv', 'metadata.json', 'bib', 'ris', 'csl.json'];

/** Every page that a figure must have, by its address. */
const EXPECTED = LANGS.flatMap((lang) =>
  [null, ...loadReleases().map(({ version }) => version)].flatMap((version) => {
    const release = loadRelease(version ?? undefined);
    return FIGURE_IDS.filter((id) => release.figures.has(id)).map((id) => {
      const root = lang === 'en' ? '/en/' : '/';
      const frozen = `${root}v/${release.version}/figures/${id}`;
      return { lang, id, release, stem: version === null ? `${root}figures/${id}` : frozen, frozen };
    });
  }),
);

const built = new Set(builtFiles());
/** White space apart: the templates put some between elements. */
const packed = (text: string) => text.replaceAll(/\s+/g, '');

it('has a page and all files for every figure of every release, in both languages', () => {
  expect(EXPECTED.length).toBeGreaterThanOrEqual(FIGURE_IDS.length * 4);
  const wanted = EXPECTED.flatMap(({ stem }) => [
    `${stem}/index.html`,
    ...FILES.map((extension) => `${stem}.${extension}`),
  ]);
  expect(wanted.filter((file) => !built.has(file))).toEqual([]);
});

describe.each(EXPECTED.map((page) => [page.stem, page] as const))('%s', (stem, page) => {
  const { lang, id, release, frozen } = page;
  const { $ } = PAGES.find(({ path }) => path === `${stem}/`)!;
  const record = get(release.figures, id, 'figure');
  const { uses } = record;
  const [cited] = JSON.parse(readBuilt(`${stem}.csl.json`)) as [CitationRecord];
  const meta = (name: string) => $(`meta[name="${name}"]`).attr('content');

  it('shows the figure once, under its title, with its text and its table in plain sight', () => {
    expect($('figure.figure')).toHaveLength(1);
    expect($(`#figure-${id} h1`).text().trim()).toBe(cited.title);
    expect($('details')).toHaveLength(0);
    expect($('#text p').length).toBeGreaterThanOrEqual(2);
    expect($('#table tbody tr').length).toBeGreaterThanOrEqual(3);
  });

  it('names every ingredient with its phrases, their places, its status and its caveats', () => {
    const rows = $('[data-ingredient]');
    // A number and a node may bear the same id.
    const used = [
      ...uses.indicators.map((usedId) => getNumber(release, usedId).record),
      ...uses.nodes.map((usedId) => get(release.nodes, usedId, 'node')),
      ...uses.links.map((usedId) => get(release.links, usedId, 'link')),
    ];
    expect(rows.toArray().map((row) => $(row).attr('data-ingredient'))).toEqual(
      used.map((known) => known.id),
    );
    for (const [i, known] of used.entries()) {
      const row = rows.eq(i);
      const number = i < uses.indicators.length ? getNumber(release, known.id) : undefined;
      const text = packed(row.text());
      expect(text).toContain(packed(known.label[lang]));
      if (number !== undefined) expect(text).toContain(packed(numberText(number, lang)));
      expect(
        row
          .find('q')
          .toArray()
          .map((quote) => $(quote).text()),
      ).toEqual(known.quotes.map(({ exact }) => exact));
      expect(row.find('.place')).toHaveLength(known.quotes.length);
      expect(row.find('.status').attr('data-status')).toBe(known.status);
      expect(
        row
          .find('.caveat-id')
          .toArray()
          .map((caveat) => $(caveat).text()),
      ).toEqual(known.caveats);
      if (number !== undefined) expect(row.find('.ingredient-name a').attr('href')).toContain(known.id);
    }
    expect(
      $('#caveats .caveat-id')
        .toArray()
        .map((caveat) => $(caveat).text()),
    ).toEqual(record.caveats);
  });

  it('prints the citation in four styles, each with the permanent address, and the source beside it', () => {
    const texts = $('.citation')
      .toArray()
      .map((citation) => $(citation).text().trim());
    expect(texts).toHaveLength(4);
    expect(new Set(texts).size).toBe(4);
    for (const text of texts) expect(text).toContain(`${ORIGIN}${frozen}/`);
    expect(texts[0]).toContain('[DS/OL]. (');
    expect($('.cite').text()).toContain(
      lang === 'zh' ? '《甘孜日报》2021年8月16日' : 'Ganzi Daily, 16 August 2021',
    );
  });

  it('has citation files that other parsers read alike', () => {
    const { entries, errors } = parseBibtex(readBuilt(`${stem}.bib`), {
      sentenceCase: false,
      caseProtection: false,
    });
    expect(errors).toEqual([]);
    const [ris] = new Cite(readBuilt(`${stem}.ris`)).data;
    const { fields, type } = entries[0]!;
    expect(cited).toMatchObject({ type: 'dataset', version: release.version, URL: `${ORIGIN}${frozen}/` });
    expect([type, fields.title, fields.url, fields.version]).toEqual([
      'dataset',
      cited.title,
      cited.URL,
      cited.version,
    ]);
    expect([ris.title, ris.URL, ris.note]).toEqual([cited.title, cited.URL, cited.note]);
    expect(cited.author).toEqual([{ literal: fields.author![0]!.name }]);
  });

  it('has the data of its release as a table, and metadata that know the same fingerprint', () => {
    expect(readBuilt(`${stem}.csv`)).toBe(figureCsv(release, id));
    const metadata = JSON.parse(readBuilt(`${stem}.metadata.json`)) as Record<string, unknown>;
    expect(metadata).toMatchObject({
      id,
      address: cited.URL,
      release: { version: release.version },
      contentHash: `sha256:${$('.cite-hash code').text()}`,
      citation: JSON.parse(JSON.stringify(cited)) as object,
    });
  });

  it('is a dataset to reference managers', () => {
    expect(meta('DC.type')).toBe('Dataset');
    expect(meta('citation_language')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
    expect(meta('citation_title')).toBe(cited.title);
    expect(meta('citation_public_url')).toBe(cited.URL);
    expect($('meta[name^="citation_journal"]')).toHaveLength(0);
  });

  it('is a dataset to search engines', () => {
    const blocks = $('head script[type="application/ld+json"]');
    expect(blocks).toHaveLength(1);
    const json = JSON.parse(blocks.text()) as {
      description: string;
      distribution: { contentUrl: string; encodingFormat: string }[];
      image: { contentUrl: string; encodingFormat: string }[];
    } & Record<string, unknown>;
    expect(json).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: cited.title,
      url: cited.URL,
      version: release.version,
      inLanguage: cited.language,
      isBasedOn: { '@type': 'NewsArticle', headline: release.source.article.title },
    });
    expect(json.description.length).toBeGreaterThanOrEqual(50);
    expect(json.distribution.map(({ encodingFormat }) => encodingFormat)).toEqual([
      'text/csv',
      'application/json',
      'application/zip',
    ]);
    expect(json.image.map(({ encodingFormat }) => encodingFormat).sort()).toEqual([
      'image/png',
      'image/png',
      ...Array.from({ length: 4 }, () => 'image/svg+xml'),
    ]);
    for (const { contentUrl } of [...json.distribution, ...json.image])
      expect(built.has(new URL(contentUrl).pathname), contentUrl).toBe(true);
  });

  it('leads machines on to files that are there', () => {
    const links = ['cite-as', 'describedby', 'item'].map((rel) =>
      $(`link[rel="${rel}"]`)
        .toArray()
        .map((link) => new URL($(link).attr('href')!)),
    );
    expect(links.map((found) => found.length)).toEqual([1, 3, 9]);
    for (const { origin, pathname } of links.flat()) {
      expect(origin).toBe(ORIGIN);
      expect(built.has(pathname.replace(/\/$/, '/index.html')), pathname).toBe(true);
    }
    expect($('link[rel=license]').attr('href')).toBe('https://creativecommons.org/licenses/by/4.0/');
  });

  it('lists the releases that hold it, up to its own', () => {
    const versions = $('.release-line a')
      .toArray()
      .map((link) => $(link).text());
    const known = loadReleases().map(({ version }) => version);
    const upTo = known.slice(0, known.indexOf(release.version) + 1);
    expect(versions).toEqual(upTo.filter((version) => loadRelease(version).figures.has(id)).reverse());
    expect(versions[0]).toBe(release.version);
  });
});

describe.each(LANGS)('the gallery in %s', (lang) => {
  const root = lang === 'en' ? '/en/' : '/';

  it.each([`${root}figures/`, `${root}v/${NEWEST}/figures/`])('on %s leads to each figure’s page', (path) => {
    const { $ } = PAGES.find((page) => page.path === path)!;
    const links = $('.figure-foot a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(links).toEqual(FIGURE_IDS.map((id) => `${path}${id}/`));
  });
});
