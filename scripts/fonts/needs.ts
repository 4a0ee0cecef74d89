import type { SetPage } from './readPages.ts';
import { DISPLAY, LATIN, NOT_IN_ROLE, NOT_IN_SONG, SONG_ALWAYS, TITLE } from './roles.ts';
import { SONG_PARTS, songPartOf, type SongPart } from './songParts.ts';

/** The characters of each file of each part. */
export type SongNeeds = Readonly<Record<SongPart, readonly string[]>>;

/** Of the pages of a kind that show any, those on which a character must stand to be in the first file, which all of them load. */
const OFTEN = 1 / 25;
/** Characters of a further file, some 5 kB of them; a little more where a page has more. */
const FURTHER = 30;

/** Characters of Chinese display text on a page that only the Chinese face can draw. */
export function songCharactersOf(page: SetPage): Set<string> {
  const found = new Set<string>();
  for (const { text, lang } of page.textOf(DISPLAY, NOT_IN_ROLE)) {
    if (!lang.startsWith('zh')) continue;
    for (const character of text.replaceAll(/\s/g, ''))
      if (!(LATIN + NOT_IN_SONG).includes(character)) found.add(character);
  }
  return found;
}

/** The letters of English titles, a blank among them: few, and seldom others. */
export function titleCharacters(pages: readonly SetPage[]): string {
  const pieces = pages.flatMap((page) => page.textOf(TITLE, NOT_IN_ROLE));
  const text = pieces.flatMap(({ text, lang }) => (lang.startsWith('en') ? [...text] : []));
  return [...new Set([...text.filter((character) => !/\s/.test(character)), ' '])].sort().join('');
}

/** Which characters go into which file of the Chinese face. */
export function songNeeds(pages: readonly SetPage[]): SongNeeds {
  const needs = SONG_PARTS.map((part) => [
    part,
    filesOf(pages.filter(({ path }) => songPartOf(path) === part)),
  ]);
  return Object.fromEntries(needs) as SongNeeds;
}

/** What many pages need comes first; the rest by the page that needs it, so that a page finds its own in few files. */
function filesOf(pages: readonly SetPage[]): string[] {
  const shown = pages.map((page) => [...songCharactersOf(page)]).filter(({ length }) => length > 0);
  const uses = new Map<string, number>();
  for (const character of shown.flat()) uses.set(character, (uses.get(character) ?? 0) + 1);
  const often = [...uses]
    .filter(([, count]) => count >= OFTEN * shown.length)
    .map(([character]) => character);
  const files = [new Set([...SONG_ALWAYS, ...often])];
  const placed = new Set(files[0]);
  let file = new Set<string>();
  for (const characters of shown) {
    for (const character of characters) if (!placed.has(character)) file.add(character);
    for (const character of file) placed.add(character);
    if (file.size < FURTHER) continue;
    files.push(file);
    file = new Set();
  }
  if (file.size > 0) files.push(file);
  return files.map((characters) => [...characters].sort().join(''));
}
