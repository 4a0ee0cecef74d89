import type { CitationRecord } from './citedWork.ts';

/** The record as a .csl.json file: a list of one, as the format has it. */
export function cslJsonFile(record: CitationRecord): string {
  return `${JSON.stringify([record], null, 2)}\n`;
}
