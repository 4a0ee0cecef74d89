import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { charactersOf, fontFiles } from '../../../src/images/imageFonts.ts';
import { FACE_NAMES, IMAGE_FACES } from '../../../src/images/faces.ts';
import { cmapTable, readTables, writeTables } from '../../../src/images/sfnt.ts';

describe('a font made ready to draw with', () => {
  it.each(FACE_NAMES.map((name, i) => [name, i] as const))(
    '%s bears the name that images ask for',
    async (name, i) => {
      const font = create(readFileSync((await fontFiles('all'))[i]!));
      if (font.isCollection) throw new Error('a collection');
      expect(font.familyName).toBe(IMAGE_FACES[name].family);
      const [first] = charactersOf(name);
      expect(font.hasGlyphForCodePoint(first!.codePointAt(0)!)).toBe(true);
    },
  );

  it('keeps its other tables as they were', async () => {
    const bytes = readFileSync((await fontFiles('all'))[0]!);
    expect(writeTables(readTables(bytes)).equals(bytes)).toBe(true);
  });

  it('maps every character: its own to their glyphs, all others to one', () => {
    const table = cmapTable(new Map([[0x41, 7]]), 1);
    const groups = Array.from({ length: table.readUInt32BE(24) }, (_, i) =>
      [0, 4, 8].map((at) => table.readUInt32BE(28 + i * 12 + at)),
    );
    expect(groups).toEqual([
      [0, 0x40, 1],
      [0x41, 0x41, 7],
      [0x42, 0x10ffff, 1],
    ]);
  });
});
