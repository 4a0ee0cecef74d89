import { describe, expect, it } from 'vitest';
import { load } from 'cheerio';
import { contentHash } from '../../../src/citation/citedWork.ts';
import { describeWork } from '../../../src/citation/describeWork.ts';
import { citationText } from '../../../src/citation/formatCitation.ts';
import { datasetJsonLd, jsonLdText } from '../../../src/citation/jsonLd.ts';
import { metaTags } from '../../../src/citation/metaTags.ts';
import { signpostingLinks } from '../../../src/citation/signposting.ts';
import { CITED, contextIn, ENTRY, HOSTILE, RELEASE, SITE, type Cited } from './cited.ts';

/** A head as a page would write it, read back. */
function headOf({ work, lang, record }: Cited) {
  const $ = load('<head></head>');
  for (const tag of metaTags(record, describeWork(work, contextIn(lang))))
    $('head').append($('<meta>').attr({ ...tag }));
  const read = load($.html());
  const all = (name: string) =>
    read(`meta[name="${name}"]`)
      .toArray()
      .map((element) => read(element).attr('content'));
  return {
    all,
    names: read('meta')
      .toArray()
      .map((element) => read(element).attr('name')!),
  };
}

describe.each(CITED)('meta tags of %s', (_name, cited) => {
  const { all, names } = headOf(cited);
  const { record, lang } = cited;
  const { literal } = record.author[0] as { literal: string };

  it('say title, author, day, publisher, language and address', () => {
    expect(all('citation_title')).toEqual([record.title]);
    expect(all('citation_author')).toEqual([literal]);
    expect(all('citation_publication_date')).toEqual([ENTRY.date.replaceAll('-', '/')]);
    expect(all('citation_publisher')).toEqual([record.publisher]);
    expect(all('citation_language')).toEqual([lang === 'zh' ? 'zh-CN' : 'en']);
    expect(all('citation_public_url')).toEqual([record.URL]);
    expect(all('DC.identifier')).toEqual([record.URL]);
    expect(all('DC.date')).toEqual([ENTRY.date]);
  });

  it('make Zotero save a dataset, and no journal article', () => {
    expect(all('DC.type')).toEqual([record.type === 'dataset' ? 'Dataset' : 'Text']);
    expect(names.filter((name) => /journal|conference|book|isbn|issn|dissertation|pdf/.test(name))).toEqual(
      [],
    );
  });
});

const FILES = [
  { href: `${SITE}v/1.0.0/figures/x.csv`, type: 'text/csv' },
  { href: `${SITE}v/1.0.0/figures/x.svg`, type: 'image/svg+xml' },
];

interface JsonLd {
  [key: string]: unknown;
  variableMeasured?: { name: string; value?: number; minValue?: number; unitText: string }[];
}

/** The JSON-LD as a page would write it, read back. */
function jsonLdOf({ work, lang, record }: Cited): JsonLd {
  if (work.kind === 'story') throw new Error('the story is no dataset');
  const context = contextIn(lang);
  const object = datasetJsonLd(work, record, context, {
    description: describeWork(work, context),
    hash: contentHash(work, RELEASE, ENTRY)!,
    citation: citationText(record, 'gb-t-7714-2015', lang),
    files: FILES,
    images: [FILES[1]!],
  });
  const $ = load(`<script type="application/ld+json">${jsonLdText(object)}</script>`);
  return JSON.parse($('script').text()) as JsonLd;
}

const DATASETS = CITED.filter(([, { work }]) => work.kind !== 'story');

describe.each(DATASETS)('JSON-LD of %s', (_name, cited) => {
  const { record, work, lang } = cited;
  const json = jsonLdOf(cited);

  it('is a Dataset with what the record says', () => {
    expect(json).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: record.title,
      url: record.URL,
      version: record.version,
      datePublished: ENTRY.date,
      inLanguage: record.language,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: record.publisher, url: SITE },
      publisher: { '@type': 'Organization', name: record.publisher },
      identifier: [
        record.URL,
        { '@type': 'PropertyValue', propertyID: 'SHA-256', value: contentHash(work, RELEASE, ENTRY) },
      ],
      image: [{ '@type': 'ImageObject', contentUrl: FILES[1]!.href, encodingFormat: 'image/svg+xml' }],
    });
    expect(json['distribution']).toEqual(
      FILES.map(({ href, type }) => ({ '@type': 'DataDownload', contentUrl: href, encodingFormat: type })),
    );
  });

  it('names the newspaper’s report as what it is based on', () => {
    expect(json['isBasedOn']).toEqual({
      '@type': 'NewsArticle',
      headline: '创新构建“四级体系”',
      author: [{ '@type': 'Person', name: '张国梅' }],
      publisher: { '@type': 'NewsMediaOrganization', name: '甘孜日报' },
      datePublished: '2021-08-16',
      inLanguage: 'zh-CN',
    });
    expect(json['description']).toContain('张国梅');
    expect(json['creditText']).toContain(
      lang === 'zh' ? '《甘孜日报》2021年8月16日' : 'Ganzi Daily, 16 August 2021',
    );
  });

  it('has a description as long as search engines ask, and no slot left unfilled', () => {
    const description = json['description'] as string;
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    expect(description).not.toMatch(/[{}]|undefined/);
  });

  it('measures numbers only', () => {
    for (const { value, minValue, name, unitText } of json.variableMeasured ?? []) {
      expect(typeof (value ?? minValue), name).toBe('number');
      expect(unitText).not.toBe('');
    }
  });
});

describe('JSON-LD', () => {
  const cited = (name: string) => CITED.find(([known]) => known === name)![1];

  it('gives a number its value, and a minimum as one', () => {
    expect(jsonLdOf(cited('indicator service-activities, en')).variableMeasured).toMatchObject([
      { value: 167 },
    ]);
    const least = [...RELEASE.indicators.values()].find(({ qualifier }) => qualifier === 'at-least')!;
    const all = jsonLdOf(cited('dataset, zh')).variableMeasured!;
    expect(all.find(({ name }) => name === least.label.zh)).toMatchObject({ minValue: least.value });
  });

  it('is not ended by a title', () => {
    expect(jsonLdText({ name: '</script><b>' })).not.toContain('<');
    expect(JSON.parse(jsonLdText({ name: '</script>' }))).toEqual({ name: '</script>' });
  });
});

describe('signposting', () => {
  const descriptions = { cslJson: `${SITE}a.csl.json`, bibtex: `${SITE}a.bib`, ris: `${SITE}a.ris` };
  const links = signpostingLinks(HOSTILE, descriptions, FILES);
  const of = (rel: string) => links.filter((link) => link.rel === rel);

  it('has one permanent address and one licence', () => {
    expect(of('cite-as').map(({ href }) => href)).toEqual([HOSTILE.URL]);
    expect(of('license')).toHaveLength(1);
  });

  it('leads to citations and files, with their types', () => {
    expect(of('describedby')).toEqual([
      { rel: 'describedby', href: descriptions.cslJson, type: 'application/vnd.citationstyles.csl+json' },
      { rel: 'describedby', href: descriptions.bibtex, type: 'application/x-bibtex' },
      { rel: 'describedby', href: descriptions.ris, type: 'application/x-research-info-systems' },
    ]);
    expect(of('item')).toEqual(FILES.map((file) => ({ rel: 'item', ...file })));
    expect(of('type').map(({ href }) => href)).toContain('https://schema.org/Dataset');
  });

  it('has absolute addresses', () => {
    for (const { href } of links) expect(URL.canParse(href), href).toBe(true);
  });
});
