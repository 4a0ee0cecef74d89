import type { CitationRecord } from './citedWork.ts';
import { CC_BY } from './licence.ts';

/** A <link> of a page's head, by signposting.org: where a machine goes on from here. */
export interface SignpostingLink {
  readonly rel: 'cite-as' | 'describedby' | 'item' | 'license' | 'type';
  readonly href: string;
  readonly type?: string;
}

/** A file of the cited thing: its picture, its numbers. */
export interface WorkFile {
  /** Absolute address. */
  readonly href: string;
  /** Media type: text/csv, image/svg+xml. */
  readonly type: string;
}

/** Absolute addresses of the files that describe what is cited. */
export interface DescriptionFiles {
  readonly cslJson: string;
  readonly bibtex: string;
  readonly ris: string;
}

export function signpostingLinks(
  record: CitationRecord,
  descriptions: DescriptionFiles,
  items: readonly WorkFile[],
): SignpostingLink[] {
  return [
    { rel: 'cite-as', href: record.URL },
    { rel: 'describedby', href: descriptions.cslJson, type: 'application/vnd.citationstyles.csl+json' },
    { rel: 'describedby', href: descriptions.bibtex, type: 'application/x-bibtex' },
    { rel: 'describedby', href: descriptions.ris, type: 'application/x-research-info-systems' },
    ...items.map(({ href, type }): SignpostingLink => ({ rel: 'item', href, type })),
    { rel: 'license', href: CC_BY },
    // What the page is, and what it is about.
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${record.type === 'dataset' ? 'Dataset' : 'Article'}` },
  ];
}
