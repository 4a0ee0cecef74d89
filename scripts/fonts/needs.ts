import type { SetPage } from './readPages.ts';
import { DISPLAY, LATIN, NOT_IN_ROLE, NOT_IN_SONG, SONG_ALWAYS, TITLE } from './roles.ts';
import { SONG_PARTS, songPartOf, type SongPart } from './songParts.ts';

/** The characters of each file of each part. */
export type SongNeeds = Readonly<Record<SongPart, readonly string[]>>;

/** Characters of a file, some 25 kB of them, unless every page of the kind needs more. */
const FILE_LENGTH = 180;

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

/** What most pages need comes first, so that a page seldom loads the files after it. */
function filesOf(pages: readonly SetPage[]): string[] {
  const always = [...SONG_ALWAYS].sort().join('');
  const uses = new Map<string, number>();
  for (const character of pages.flatMap((page) => [...songCharactersOf(page)]))
    if (!always.includes(character)) uses.set(character, (uses.get(character) ?? 0) + 1);
  const ordered = [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const everywhere = ordered.filter(([, count]) => count === pages.length).length;
  const first = Math.max(FILE_LENGTH, everywhere);
  const files = [ordered.slice(0, first)];
  for (let from = first; from < ordered.length; from += FILE_LENGTH)
    files.push(ordered.slice(from, from + FILE_LENGTH));
  return files.map(
    (file, i) =>
      (i === 0 ? always : '') +
      file
        .map(([character]) => character)
        .sort()
        .join(''),
  );
}
