import { numberText } from '../i18n/printNumber.ts';
import { getNumber, type NumberRecord } from '../model/numbers.ts';
import { get, type Lang, type Release } from '../schema/release.ts';
import type { CitationRecord } from './citedWork.ts';
import { isoDate } from './cslDate.ts';
import { CC_BY } from './licence.ts';
import type { WorkFile } from './signposting.ts';
import { contextSources, creditOf, nameText, printedOn } from './source.ts';
import type { CitationContext, Work } from './work.ts';

/** What a page adds to the record of what it shows. */
export interface DatasetParts {
  readonly description: string;
  /** Content hash. */
  readonly hash: string;
  /** The citation as text. */
  readonly citation: string;
  readonly files: readonly WorkFile[];
  /** Pictures of it. */
  readonly images: readonly WorkFile[];
}

type CitedDataset = Exclude<Work, { readonly kind: 'story' }>;

/** The numbers of a work; labels and dates, which measure nothing, are left out. */
function measuredIds(work: CitedDataset, release: Release): readonly string[] {
  switch (work.kind) {
    case 'figure':
      return get(release.figures, work.id, 'figure').uses.indicators;
    case 'indicator':
      return [work.id];
    case 'dataset':
      return [...release.indicators.keys()];
  }
}

function propertyValue(number: NumberRecord, lang: Lang): object {
  const { label, unit, value } = number.record;
  return {
    '@type': 'PropertyValue',
    name: label[lang],
    ...(number.origin === 'indicator' && number.record.qualifier === 'at-least'
      ? { minValue: value }
      : { value }),
    unitText: unit[lang],
    description: numberText(number, lang, { unit: true }),
  };
}

/** The newspaper's report, as schema.org has it. */
function newsArticle(release: Release): object {
  const { source } = release;
  const { article } = source;
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    author: (article.author ?? []).map((name) => ({ '@type': 'Person', name: nameText(name) })),
    publisher: { '@type': 'NewsMediaOrganization', name: article['container-title'] },
    datePublished: printedOn(source),
    inLanguage: article.language,
  };
}

/** What a work rests on: the report, or the sources of a number that is not in it. */
function sourcesOf(work: CitedDataset, release: Release): object {
  const sources = contextSources(work, release);
  if (sources.length === 0) return newsArticle(release);
  return sources.map(({ csl }) => ({
    '@type': 'CreativeWork',
    name: csl.title,
    ...(csl.URL !== undefined && { url: csl.URL }),
  }));
}

/** For the text of a <script type="application/ld+json">, which a `</script>` in a title must not end. */
export const jsonLdText = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A figure, an indicator or a release as schema.org Dataset. */
export function datasetJsonLd(
  work: CitedDataset,
  record: CitationRecord,
  context: CitationContext,
  parts: DatasetParts,
): object {
  const { lang, release, site } = context;
  const ourselves = { '@type': 'Organization', name: record.publisher, url: site };
  const measured = measuredIds(work, release)
    .map((id) => getNumber(release, id))
    .filter(({ record }) => typeof record.value === 'number');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': record.URL,
    name: record.title,
    description: parts.description,
    url: record.URL,
    identifier: [record.URL, { '@type': 'PropertyValue', propertyID: 'SHA-256', value: parts.hash }],
    version: record.version,
    datePublished: isoDate(record.issued),
    inLanguage: record.language,
    license: CC_BY,
    isAccessibleForFree: true,
    creator: ourselves,
    publisher: ourselves,
    creditText: creditOf(work, release, lang),
    citation: parts.citation,
    isBasedOn: sourcesOf(work, release),
    ...(measured.length > 0 && {
      variableMeasured: measured.map((number) => propertyValue(number, lang)),
    }),
    ...(parts.files.length > 0 && {
      distribution: parts.files.map(({ href, type }) => ({
        '@type': 'DataDownload',
        contentUrl: href,
        encodingFormat: type,
      })),
    }),
    ...(parts.images.length > 0 && {
      image: parts.images.map(({ href, type }) => ({
        '@type': 'ImageObject',
        contentUrl: href,
        encodingFormat: type,
        license: CC_BY,
        creditText: record.publisher,
      })),
    }),
  };
}
