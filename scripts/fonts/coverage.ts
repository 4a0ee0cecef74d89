// What the pages need that the committed fonts do not hold.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { FOLDER, LATIN_FACES, type Face } from './faces.ts';
import { songCharactersOf } from './needs.ts';
import type { Piece, SetPage } from './readPages.ts';
import { DISPLAY, ITALIC, NOT_IN_ROLE, NUMERAL, TITLE } from './roles.ts';
import { SONG_PARTS, songFacesOf, songPartOf, type SongPart } from './songParts.ts';

/** The end mark of a font's table of characters. */
const NONE = 0xffff;

/** The characters that a committed font file holds. */
export const charactersIn = ({ file }: Face): Set<string> => charactersInFont(join(FOLDER, file));

export function charactersInFont(path: string): Set<string> {
  const font = create(readFileSync(path));
  if (font.isCollection) throw new Error(`${path} is a collection of fonts.`);
  return new Set(
    font.characterSet.filter((point) => point !== NONE).map((point) => String.fromCodePoint(point)),
  );
}

/** The characters that the committed files of a part of the Chinese face hold. */
const songIn = (part: SongPart): Set<string> =>
  new Set(songFacesOf(part).flatMap((face) => [...charactersIn(face)]));

/** One line for each character of a page that the face of its role lacks. */
export function missingGlyphs(pages: readonly SetPage[]): string[] {
  const has = {
    latin: charactersIn(LATIN_FACES.text),
    title: charactersIn(LATIN_FACES.title),
    italic: charactersIn(LATIN_FACES.italic),
    numerals: new Set([...charactersIn(LATIN_FACES.numerals), ...charactersIn(LATIN_FACES.signs)]),
  };
  const song = new Map(SONG_PARTS.map((part) => [part, songIn(part)]));
  const isEnglish = ({ lang }: Piece): boolean => lang.startsWith('en');
  const charactersOf = (pieces: readonly Piece[]): Set<string> =>
    new Set(pieces.flatMap(({ text }) => [...text.replaceAll(/\s/g, '')]));
  return pages.flatMap((page) => {
    const english = (selectors: readonly string[]) =>
      charactersOf(page.textOf(selectors, NOT_IN_ROLE).filter(isEnglish));
    const wanted = {
      song: songCharactersOf(page),
      latin: english(DISPLAY),
      title: english(TITLE),
      italic: english(ITALIC),
      numerals: charactersOf(page.textOf(NUMERAL, NOT_IN_ROLE)),
    };
    const held = { ...has, song: song.get(songPartOf(page.path))! };
    return (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((role) =>
      [...wanted[role]]
        .filter((character) => !held[role].has(character))
        .map(
          (character) => `${page.path}: ${character} (U+${codePoint(character)}) is not in the ${role} face`,
        ),
    );
  });
}

const codePoint = (character: string): string =>
  character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
