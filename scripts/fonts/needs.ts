import { SONG_FACES, type SongPart } from './faces.ts';
import type { SetPage } from './readPages.ts';
import { DISPLAY, LATIN, NOT_IN_ROLE, NOT_IN_SONG, SONG_ALWAYS } from './roles.ts';

export type SongNeeds = Readonly<Record<SongPart, string>>;
export const SONG_PARTS = Object.keys(SONG_FACES) as SongPart[];

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

/** Which characters go into which file of the Chinese face; each into one. */
export function songNeeds(pages: readonly SetPage[]): SongNeeds {
  const taken = new Set<string>();
  const take = (characters: Iterable<string>): string => {
    const fresh = [...new Set(characters)].filter((character) => !taken.has(character));
    fresh.forEach((character) => taken.add(character));
    return fresh.sort().join('');
  };
  const on = (wanted: (path: string) => boolean): string[] =>
    pages.filter(({ path }) => wanted(path)).flatMap((page) => [...songCharactersOf(page)]);
  return {
    shared: take([...SONG_ALWAYS, ...on((path) => path === '/en/')]),
    story: take(on((path) => path === '/')),
    rest: take(on(() => true)),
  };
}
