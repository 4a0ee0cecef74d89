import { words } from '../i18n/t.ts';
import { datasetHash, figureHash, numberHash } from '../model/contentHash.ts';
import type { Lang, Release } from '../schema/release.ts';
import type { ReleaseEntry } from '../schema/releases.ts';
import { parseDate, type CslDate } from './cslDate.ts';
import { creditOf } from './source.ts';
import { permanentAddress, titleOf, type CitationContext, type Work } from './work.ts';

/** One record of CSL-JSON 1.0.2, from which every format is made. */
export interface CitationRecord {
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly author: readonly (
    { readonly literal: string } | { readonly family: string; readonly given: string }
  )[];
  readonly publisher: string;
  /** The data release. */
  readonly version: string;
  readonly issued: CslDate;
  /** The day of the release, so that a page never changes; a script may put the reader's own day in its place. */
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  /** The newspaper's report, and the content hash. */
  readonly note: string;
}

/** Exactly these make Zotero and citeproc know the language. */
export const CITATION_LANGUAGE: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** SHA-256 of what is cited; null for the story, whose text is no part of a release. */
export function contentHash(work: Work, release: Release, entry: ReleaseEntry): string | null {
  switch (work.kind) {
    case 'figure':
      return figureHash(release, work.id);
    case 'indicator':
      return numberHash(release, work.id);
    case 'dataset':
      return datasetHash(entry);
    case 'story':
      return null;
  }
}

/** Key of the record in a reader's own list: kangding-figure-source-map-1.0.0-en. */
function citationKey(work: Work, version: string, lang: Lang): string {
  return ['kangding', work.kind, ...('id' in work ? [work.id] : []), version, lang].join('-');
}

/** @param entry of the release in data/releases.json: only what is published can be cited */
export function citedWork(work: Work, entry: ReleaseEntry, context: CitationContext): CitationRecord {
  const { lang, release } = context;
  if (entry.version !== release.version)
    throw new Error(
      `release ${release.version} is cited with the entry of ${entry.version} in releases.json`,
    );
  const t = words(lang);
  const hash = contentHash(work, release, entry);
  const credit = creditOf(work, release, lang);
  return {
    id: citationKey(work, release.version, lang),
    type: work.kind === 'story' ? 'webpage' : 'dataset',
    title: titleOf(work, context),
    author: [{ literal: t('citation.author') }],
    publisher: t('citation.author'),
    version: release.version,
    issued: parseDate(entry.date),
    accessed: parseDate(entry.date),
    URL: permanentAddress(work, context),
    language: CITATION_LANGUAGE[lang],
    note: hash === null ? credit : t('citation.note', { credit, hash }),
  };
}
