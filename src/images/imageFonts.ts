import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import wawoff2 from 'wawoff2';
import { keep } from '../keep.ts';
import { once } from '../once.ts';
import { FACE_NAMES, IMAGE_FACES, type FaceName } from './faces.ts';
import { runsOf, type SetText } from './runs.ts';
import { cmapTable, nameTable, readTables, writeTables } from './sfnt.ts';

/** Where the cut fonts are kept, from the root of the project. */
const FOLDER = 'src/assets/fonts';

const bytesOf = once((face: FaceName) => readFileSync(join(FOLDER, IMAGE_FACES[face].file)));

const fontOf = once((face: FaceName) => {
  const font = create(bytesOf(face));
  if (font.isCollection) throw new Error(`${IMAGE_FACES[face].file} is a collection of fonts.`);
  return font;
});

export const charactersOf = once((face: FaceName): ReadonlySet<string> => {
  const NONE = 0xffff;
  return new Set(
    fontOf(face)
      .characterSet.filter((point) => point !== NONE)
      .map((point) => String.fromCodePoint(point)),
  );
});

/** Width of a character as a part of the em. */
const advanceOf = once((face: FaceName) =>
  once((character: string) => {
    const font = fontOf(face);
    return font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm;
  }),
);

/** Px that a line takes, kerning left out. */
export function measure(text: string, style: SetText): number {
  let width = 0;
  for (const run of runsOf(text, style)) {
    const advance = advanceOf(run.face);
    width += run.dx;
    for (const character of run.text) width += advance(character) * style.size;
  }
  return width;
}

/** SHA-256 over all of them: part of the key of what is drawn with them. */
export const fontsHash = once((_: 'all') => {
  const hash = createHash('sha256');
  for (const face of FACE_NAMES) hash.update(face).update(bytesOf(face));
  return hash.digest('hex');
});

/**
 * A face as resvg is to have it: uncompressed, and under the name that the images ask for. The committed file bears
 * none, because a changed copy may not bear the reserved one (OFL 1.1, 3); this one never leaves the machine. To
 * characters that it has not it gives a blank: resvg tries every face on the whole line, and where one lacks a
 * character of its neighbour's it would draw both in a third.
 */
async function drawable(face: FaceName): Promise<Buffer> {
  const tables = readTables(Uint8Array.from(await wawoff2.decompress(bytesOf(face))));
  const { family, weight } = IMAGE_FACES[face];
  const font = fontOf(face);
  const glyphs = new Map<number, number>();
  for (const character of charactersOf(face)) {
    const point = character.codePointAt(0)!;
    glyphs.set(point, font.glyphForCodePoint(point).id);
  }
  tables.set('name', nameTable(family, weight));
  tables.set('cmap', cmapTable(glyphs, BLANK));
  return writeTables(tables);
}

/** A glyph that is not the first one, which means a missing character; nothing of it is ever drawn. */
const BLANK = 1;

/** Paths of them all. */
export const fontFiles = once(async (_: 'all'): Promise<string[]> => {
  const files: string[] = [];
  // One after the other: the decoder has one memory.
  for (const face of FACE_NAMES)
    files.push(await keep([fontsHash('all'), face], 'ttf', () => drawable(face)));
  return files;
});
