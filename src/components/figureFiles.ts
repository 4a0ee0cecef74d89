import { figureMetadata } from '../publication/figureMetadata.ts';
import { figureCsv } from '../publication/figureTable.ts';
import { citedOn } from './cited.ts';
import type { Page } from './page.ts';

/** The data of a figure as files, by extension. */
export const FIGURE_FILES = {
  csv: {
    name: 'CSV',
    type: 'text/csv',
    write: ({ release }: Page, id: string): string => figureCsv(release, id),
  },
  'metadata.json': {
    name: 'JSON',
    type: 'application/json',
    write: (page: Page, id: string): string => {
      const { record, hash } = citedOn(page, { kind: 'figure', id });
      const identity = { address: record.URL, contentHash: `sha256:${hash}`, citation: { ...record } };
      return `${JSON.stringify(figureMetadata(page.release, id, identity), null, 2)}\n`;
    },
  },
} as const;

export type FigureFileFormat = keyof typeof FIGURE_FILES;

export const figureFileFormats = Object.keys(FIGURE_FILES) as FigureFileFormat[];

/** The answer of an endpoint. */
export function figureFile(page: Page, id: string, format: FigureFileFormat): Response {
  const { type, write } = FIGURE_FILES[format];
  return new Response(write(page, id), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
