// The Chinese display face comes in parts, one for each kind of page, so that a page loads what its kind shows and no
// more. A part is one file, or several where most pages of the kind need only some of it.
import { existsSync, readdirSync } from 'node:fs';
import { languageOf, pageTypeOf, type PageType } from '../budgets/pageTypes.ts';
import { FOLDER, SONG_FEATURES, SONG_SOURCE, type Face } from './faces.ts';

/** The pages of a part in Chinese; English ones, which show few Chinese names, share one. */
const PAGES = {
  story: ['story'],
  figures: ['figures', 'figure'],
  numbers: ['indicator'],
  glossary: ['glossary'],
  pages: ['indicators', 'data', 'method', 'press', '404'],
} as const satisfies Readonly<Record<string, readonly PageType[]>>;

export type SongPart = keyof typeof PAGES | 'english';
export const SONG_PARTS = [...Object.keys(PAGES), 'english'] as SongPart[];

/** @param path from the root of the site */
export const isEnglishPage = (path: string): boolean => languageOf(path) === 'en';

/** @param path from the root of the site */
export function songPartOf(path: string): SongPart {
  if (isEnglishPage(path)) return 'english';
  const type = pageTypeOf(path);
  const found = Object.entries(PAGES).find(([, types]) => (types as readonly unknown[]).includes(type));
  if (found === undefined)
    throw new Error(`${path} has no part of the Chinese face: name its kind in scripts/fonts/songParts.ts.`);
  return found[0] as SongPart;
}

/** Two families, because pages of a kind have one style sheet in both languages. */
export const songFamily = (onEnglishPage: boolean): string =>
  onEnglishPage ? 'Page Song among English' : 'Page Song';

/** Which pages of a kind import: `src/styles/song-story.css`. The English part is in the sheet of all pages. */
export const songSheet = (part: Exclude<SongPart, 'english'>): string => `src/styles/song-${part}.css`;

/** @param index from 0: song-numbers.woff2, song-numbers-2.woff2 */
export const songFace = (part: SongPart, index: number): Face => ({
  file: `song-${part}${index === 0 ? '' : `-${index + 1}`}.woff2`,
  display: 'swap',
  source: SONG_SOURCE,
  features: SONG_FEATURES,
});

/** Those of the committed files. */
export function songFacesOf(part: SongPart): Face[] {
  const isOurs = new RegExp(String.raw`^song-${part}(?:-\d+)?\.woff2$`);
  const count = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => isOurs.test(file)).length : 0;
  return Array.from({ length: count }, (_, index) => songFace(part, index));
}
