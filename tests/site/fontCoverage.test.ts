import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { charactersIn, charactersInFont, missingGlyphs } from '../../scripts/fonts/coverage.ts';
import { addressesIn } from '../../scripts/budgets/faces.ts';
import { FOLDER, LATIN_FACES } from '../../scripts/fonts/faces.ts';
import { songCharactersOf, type SongNeeds } from '../../scripts/fonts/needs.ts';
import { readPages } from '../../scripts/fonts/readPages.ts';
import { LATIN, MARKS } from '../../scripts/fonts/roles.ts';
import { isEnglishPage, SONG_PARTS, songFacesOf, songFamily } from '../../scripts/fonts/songParts.ts';
import { stylesheets } from '../../scripts/fonts/stylesheet.ts';
import { IMAGE_FACES } from '../../src/images/faces.ts';

const FILES = [
  ...new Set(
    [...Object.values(LATIN_FACES), ...SONG_PARTS.flatMap(songFacesOf), ...Object.values(IMAGE_FACES)].map(
      ({ file }) => file,
    ),
  ),
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

describe('the style sheet of a page', () => {
  /** By the address of the sheet: what a browser would draw with the Chinese face, in each language. */
  const drawn = new Map<string, Record<'zh' | 'en', Set<string>>>();

  function drawnWith(sheet: string): Record<'zh' | 'en', Set<string>> {
    const faces = addressesIn(readFileSync(join('dist', sheet), 'utf8')).faces;
    const held = (family: string) =>
      new Set(
        faces
          .filter((face) => face.family === family)
          .flatMap(({ url, ranges }) =>
            [...charactersInFont(join('dist', url))].filter((character) =>
              ranges.some(
                ([from, to]) => from <= character.codePointAt(0)! && character.codePointAt(0)! <= to,
              ),
            ),
          ),
      );
    return { zh: held(songFamily(false)), en: held(songFamily(true)) };
  }

  it.each(pages.map((page) => [page.path, page] as const))('%s has its Chinese face whole', (path, page) => {
    const html = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    const [, sheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(html)!;
    const faces = drawn.get(sheet!) ?? drawnWith(sheet!);
    drawn.set(sheet!, faces);
    const held = faces[isEnglishPage(path) ? 'en' : 'zh'];
    expect([...songCharactersOf(page)].filter((character) => !held.has(character))).toEqual([]);
  });
});

describe('the files', () => {
  it('are what the style sheets say they are', async () => {
    const files = SONG_PARTS.map((part) => [
      part,
      songFacesOf(part).map((face) => [...charactersIn(face)].join('')),
    ]);
    const song = Object.fromEntries(files) as unknown as SongNeeds;
    const titles = [...charactersIn(LATIN_FACES.title)].join('');
    for (const [path, css] of await stylesheets(song, titles))
      expect(readFileSync(path, 'utf8'), path).toBe(css);
  });

  it.each(SONG_PARTS)('of the part for %s hold no character twice', (part) => {
    const all = songFacesOf(part).flatMap((face) => [...charactersIn(face)]);
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
