import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { charactersIn, missingGlyphs } from '../../scripts/fonts/coverage.ts';
import { FOLDER, LATIN_FACES, SONG_FACES, STYLESHEET } from '../../scripts/fonts/faces.ts';
import { SONG_PARTS, type SongNeeds } from '../../scripts/fonts/needs.ts';
import { readPages } from '../../scripts/fonts/readPages.ts';
import { LATIN, MARKS } from '../../scripts/fonts/roles.ts';
import { stylesheet } from '../../scripts/fonts/stylesheet.ts';
import { IMAGE_FACES } from '../../src/images/faces.ts';

const FILES = [
  ...new Set(Object.values({ ...LATIN_FACES, ...SONG_FACES, ...IMAGE_FACES }).map(({ file }) => file)),
];
const pages = readPages('dist');

/** Body text beyond our Latin faces: each kind, and why the reader's own fonts set it. */
const LEFT_TO_THE_READER: readonly [why: string, characters: RegExp][] = [
  ['Chinese, of which every reader of it has a face', /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u],
  ['pinyin, in the sans of the notes and the glossary', /[āǎēěīǐōǒūǔǖǘǚǜ]/u],
  ['Tibetan, in which a name or two is given', /\p{Script=Tibetan}/u],
  ['signs of the interface, in its sans', /[≥→←↑↓↗■□●○]/u],
];

describe('characters', () => {
  it('of titles, names and numerals are all in the fonts that ship', () => {
    expect(missingGlyphs(pages)).toEqual([]);
  });

  it.each(pages.map((page) => [page.path, page] as const))(
    'on %s are in our fonts or left to the reader’s on purpose',
    (_path, page) => {
      const unaccounted = new Set(
        page
          .textOf(['body'])
          .flatMap(({ text }) => [...text.replaceAll(/\s/g, '')])
          .filter((character) => !(LATIN + MARKS).includes(character))
          .filter((character) => !LEFT_TO_THE_READER.some(([, kind]) => kind.test(character))),
      );
      expect([...unaccounted]).toEqual([]);
    },
  );
});

describe('the files', () => {
  it('are what the stylesheet says they are', async () => {
    const song = Object.fromEntries(
      SONG_PARTS.map((part) => [part, [...charactersIn(SONG_FACES[part])].join('')]),
    ) as SongNeeds;
    expect(readFileSync(STYLESHEET, 'utf8')).toBe(await stylesheet(song));
  });

  it('hold no Chinese character twice', () => {
    const all = SONG_PARTS.flatMap((part) => [...charactersIn(SONG_FACES[part])]);
    expect(all.filter((character, i) => all.indexOf(character) !== i)).toEqual([]);
  });

  it('are the only ones there, with their licence beside them', () => {
    const found = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    expect(found.sort()).toEqual([...FILES, 'LICENSE-OFL.txt'].sort());
  });

  it('do not bear the name that their licence reserves, and keep the copyright', () => {
    for (const file of FILES) {
      const font = create(readFileSync(join(FOLDER, file)));
      if (font.isCollection) throw new Error(`${file} is a collection.`);
      expect([font.familyName, font.fullName, font.postscriptName].filter(Boolean), file).toEqual([]);
      expect(font.copyright, file).toContain('Adobe');
    }
  });
});
