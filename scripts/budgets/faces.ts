// Which font files a page loads: a browser fetches a face when a character that is set in it falls into its range.
import { generate, parse, walk, type Block } from 'css-tree';
import { songCharactersOf } from '../fonts/needs.ts';
import type { Piece, SetPage } from '../fonts/readPages.ts';
import { ITALIC, NOT_IN_ROLE, NUMERAL, TITLE } from '../fonts/roles.ts';
import { isEnglishPage, songFamily } from '../fonts/songParts.ts';

export interface FontFace {
  readonly family: string;
  readonly italic: boolean;
  readonly url: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

export interface StyleAddresses {
  readonly faces: readonly FontFace[];
  /** Further style sheets. */
  readonly imports: readonly string[];
  /** Images and whatever else a rule names. */
  readonly others: readonly string[];
}

export function addressesIn(css: string): StyleAddresses {
  const faces: FontFace[] = [];
  const imports: string[] = [];
  const others: string[] = [];
  walk(parse(css, { parseValue: true }), function (node) {
    if (node.type === 'Atrule' && node.name === 'font-face' && node.block) faces.push(...faceIn(node.block));
    if (node.type === 'Atrule' && node.name === 'import' && node.prelude)
      walk(node.prelude, (part) => {
        if (part.type === 'Url' || part.type === 'String') imports.push(part.value);
      });
    if (node.type === 'Url' && this.atrule?.name !== 'font-face' && this.atrule?.name !== 'import')
      others.push(node.value);
  });
  return { faces, imports, others };
}

/** None when a face is one of the reader's own. */
function faceIn(block: Block): FontFace[] {
  const descriptors = new Map<string, string>();
  const urls: string[] = [];
  walk(block, (node) => {
    if (node.type === 'Declaration') descriptors.set(node.property, generate(node.value));
    if (node.type === 'Url') urls.push(node.value);
  });
  return urls.slice(0, 1).map((url) => ({
    family: (descriptors.get('font-family') ?? '').replace(/^["']|["']$/g, ''),
    italic: descriptors.get('font-style') === 'italic',
    url,
    ranges: rangesIn(descriptors.get('unicode-range') ?? 'U+0-10FFFF'),
  }));
}

const rangesIn = (text: string): [number, number][] =>
  [...text.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].map(([, from, to]) => [
    parseInt(from!.replaceAll('?', '0'), 16),
    parseInt(to ?? from!.replaceAll('?', 'F'), 16),
  ]);

/** The addresses of the font files, each once. */
export function fontsFor(faces: readonly FontFace[], page: SetPage): string[] {
  const charactersOf = charactersByFace(page);
  const isNeeded = (face: FontFace) =>
    [...charactersOf(face)].some((character) => {
      const point = character.codePointAt(0)!;
      return face.ranges.some(([from, to]) => from <= point && point <= to);
    });
  return [...new Set(faces.filter(isNeeded).map(({ url }) => url))];
}

/** A face that no list of roles confines is taken to set all of the page. */
function charactersByFace(page: SetPage): (face: FontFace) => ReadonlySet<string> {
  const isEnglish = ({ lang }: Piece): boolean => lang.startsWith('en');
  const charactersOf = (pieces: readonly Piece[]): Set<string> =>
    new Set(pieces.flatMap(({ text }) => [...text.replaceAll(/\s/g, '')]));
  const setIn = (selectors: readonly string[]) => page.textOf(selectors, NOT_IN_ROLE);
  const all = charactersOf(page.textOf(['body']));
  const roles: Record<string, () => Set<string>> = {
    [songFamily(isEnglishPage(page.path))]: () => songCharactersOf(page),
    [songFamily(!isEnglishPage(page.path))]: () => new Set(),
    'Page Latin Title': () => charactersOf(setIn(TITLE).filter(isEnglish)),
    'Page Numerals': () => charactersOf(setIn(NUMERAL)),
    'Page Numerals in Text': () => charactersOf(setIn(NUMERAL)),
  };
  return ({ family, italic }) =>
    italic ? charactersOf(setIn(ITALIC).filter(isEnglish)) : (roles[family]?.() ?? all);
}
