import type { CitationRecord } from './citedWork.ts';
import { isoDate } from './cslDate.ts';
import { CC_BY } from './licence.ts';
import { nameText } from './source.ts';

/** A <meta name content> of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Highwire and Dublin Core tags. Zotero takes `citation_*` alone for a journal article; `DC.type` makes a dataset of
 * it. The address is the permanent one, whatever page the reader saved from.
 */
export function metaTags(record: CitationRecord, description: string): MetaTag[] {
  const date = isoDate(record.issued);
  const tags: [string, string][] = [
    ['citation_title', record.title],
    ...record.author.map((name): [string, string] => ['citation_author', nameText(name)]),
    ['citation_publication_date', isoDate(record.issued, '/')],
    ['citation_publisher', record.publisher],
    ['citation_language', record.language],
    ['citation_public_url', record.URL],
    ['DC.type', record.type === 'dataset' ? 'Dataset' : 'Text'],
    ['DC.title', record.title],
    ...record.author.map((name): [string, string] => ['DC.creator', nameText(name)]),
    ['DC.publisher', record.publisher],
    ['DC.date', date],
    ['DC.identifier', record.URL],
    ['DC.language', record.language],
    ['DC.description', description],
    ['DC.rights', CC_BY],
  ];
  return tags.map(([name, content]) => ({ name, content }));
}
