import { bibtexFile } from '../citation/bibtex.ts';
import type { CitationRecord } from '../citation/citedWork.ts';
import { cslJsonFile } from '../citation/cslJson.ts';
import { risFile } from '../citation/ris.ts';

interface Format {
  /** What it is called, in both languages. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly write: (record: CitationRecord) => string;
}

/** By extension, in the order in which they are offered. */
export const CITATION_FORMATS = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: bibtexFile },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: risFile },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJsonFile },
} as const satisfies Record<string, Format>;

export type CitationFormat = keyof typeof CITATION_FORMATS;

export const citationFormats = Object.keys(CITATION_FORMATS) as CitationFormat[];

/** The answer of an endpoint: the record as a file of that format. */
export function citationFile(record: CitationRecord, format: CitationFormat): Response {
  const { type, write } = CITATION_FORMATS[format];
  return new Response(write(record), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
