import { citedWork, contentHash, type CitationRecord } from '../citation/citedWork.ts';
import type { WorkFile } from '../citation/signposting.ts';
import type { CitationContext, Work } from '../citation/work.ts';
import { releaseFileAddress } from '../publication/addresses.ts';
import { FIGURE_IMAGES, FIGURE_ZIP, figureImageEndings } from '../publication/imageFiles.ts';
import { releaseEntry } from '../schema/loadRelease.ts';
import { CITATION_FORMATS, type CitationFormat } from './citationFiles.ts';
import type { Page } from './page.ts';
import { siteRoot } from './siteRoot.ts';

export interface Cited {
  readonly record: CitationRecord;
  readonly context: CitationContext;
  /** SHA-256 of what is cited; null for the story. */
  readonly hash: string | null;
}

/** What a page cites a work as, in its language and from its release. */
export function citedOn(page: Page, work: Work): Cited {
  const { lang, release } = page;
  const context = { lang, release, site: siteRoot() };
  const entry = releaseEntry(release.version);
  return { record: citedWork(work, entry, context), context, hash: contentHash(work, release, entry) };
}

/** Where the files of a work stand, without language, edition and extension. */
export function stemOf(work: Work, version: string): string {
  switch (work.kind) {
    case 'figure':
      return `figures/${work.id}`;
    case 'indicator':
      return `indicators/${work.id}`;
    case 'dataset':
      // Not in the folder of the release, which holds what its descriptor lists and nothing else.
      return `data/citation-${version}`;
    case 'story':
      return 'story';
  }
}

/** Address of a file of a work, from the page's edition: `figures/source-map.csv`. */
export const fileOf = (page: Page, work: Work, extension: string): string =>
  page.href(`${stemOf(work, page.release.version)}.${extension}`);

/** Addresses of its citation as a file, in the order of CITATION_FORMATS. */
export const citationFilesOf = (
  page: Page,
  work: Work,
): readonly { readonly format: CitationFormat; readonly name: string; readonly href: string }[] =>
  Object.entries(CITATION_FORMATS).map(([format, { name }]) => ({
    format: format as CitationFormat,
    name,
    href: fileOf(page, work, format),
  }));

/** Pictures of a work as files, with absolute addresses: for machines. */
export const imageFilesOf = (page: Page, work: Work, { site }: CitationContext): WorkFile[] =>
  work.kind !== 'figure'
    ? []
    : figureImageEndings.map((ending) => ({
        href: new URL(fileOf(page, work, ending), site).href,
        type: FIGURE_IMAGES[ending].type,
      }));

/** Files that hold what is cited, with absolute addresses: for machines. */
export function dataFilesOf(page: Page, work: Work, { site }: CitationContext): WorkFile[] {
  const at = (extension: string) => new URL(fileOf(page, work, extension), site).href;
  switch (work.kind) {
    case 'figure':
      return [
        { href: at('csv'), type: 'text/csv' },
        { href: at('metadata.json'), type: 'application/json' },
        { href: at(FIGURE_ZIP.ending), type: FIGURE_ZIP.type },
      ];
    case 'dataset':
      return [
        {
          href: releaseFileAddress(site, page.release.version, 'datapackage.json'),
          type: 'application/json',
        },
      ];
    case 'indicator':
      return [{ href: at('json'), type: 'application/json' }];
    case 'story':
      return [];
  }
}
