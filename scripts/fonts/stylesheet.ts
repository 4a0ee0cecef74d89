// styles/fonts.css and the sheets of the Chinese face, whole.
import { format, resolveConfig } from 'prettier';
import { LATIN_FACES, STYLESHEET, type Face } from './faces.ts';
import { fontFace, unicodeRange } from './fontFace.ts';
import { nearFaces, percent } from './near.ts';
import type { SongNeeds } from './needs.ts';
import { DISPLAY, LATIN, MARKS, NUMERAL_SIGNS, NUMERALS, TITLE } from './roles.ts';
import { SONG_PARTS, songFace, songFamily, songSheet, type SongPart } from './songParts.ts';

/**
 * Han stand in the middle of their line whatever height the reader's Chinese face states: 0.88 of the em above the
 * baseline and 0.12 below, and as much room on either side. The first face of a stack decides, which is the Latin one.
 */
const HAN_HEIGHT = { ascent: 1.1, descent: 0.34 };

const FROM_STYLES = '../assets/fonts';
const MADE_BY = 'Made by npm run fonts, from the lists in scripts/fonts/.';

/** What each sheet holds, by its path from the root of the project. */
export async function stylesheets(song: SongNeeds, titles: string): Promise<Map<string, string>> {
  const sheets = new Map([[STYLESHEET, await stylesheet(song, titles)]]);
  for (const part of SONG_PARTS)
    if (part !== 'english')
      sheets.set(songSheet(part), await formatted([`/* ${MADE_BY} */`, ...songRules(part, song)]));
  return sheets;
}

async function stylesheet(song: SongNeeds, titles: string): Promise<string> {
  const { text, title, italic, numerals, signs } = LATIN_FACES;
  const latin = LATIN + MARKS;
  const css = [
    `/* ${MADE_BY} The stacks that name these faces: tokens.css. */`,
    ours('Page Latin', text, latin, '400 600'),
    ours('Page Latin', italic, latin, '400', ['font-style: italic']),
    ours('Page Latin Title', title, titles, '400'),
    ours('Page Numerals', numerals, NUMERALS, '300'),
    ours('Page Numerals', signs, NUMERAL_SIGNS, '300'),
    '/* The same where a text beside the number would move: it is there at once (NumeralFont.astro), or not at all. */',
    ours('Page Numerals in Text', { ...numerals, display: 'optional' }, NUMERALS, '300'),
    ours('Page Numerals in Text', { ...signs, display: 'optional' }, NUMERAL_SIGNS, '300'),
    '/* The same letters for Chinese text, which has quotation marks, dashes and dots from its own face. */',
    ours('Page Latin among Han', text, LATIN, '400 600', [
      `ascent-override: ${percent(HAN_HEIGHT.ascent)}`,
      `descent-override: ${percent(HAN_HEIGHT.descent)}`,
      'line-gap-override: 0%',
    ]),
    '/* Chinese names on English pages; Chinese pages have a sheet for their kind beside this one. */',
    ...songRules('english', song),
    '/* What stands in for the title while its file is on its way. */',
    ...nearFaces(),
    '/* Text that the display face was cut for. */',
    `:root :is(${DISPLAY.join(', ')}) { font-family: var(--display); }`,
    `:root :is(${TITLE.join(', ')}):lang(en) { font-family: var(--title); }`,
  ];
  return formatted(css);
}

const songRules = (part: SongPart, song: SongNeeds): string[] =>
  song[part].map((characters, i) =>
    ours(songFamily(part === 'english'), songFace(part, i), characters, '600'),
  );

const formatted = async (css: readonly string[]): Promise<string> =>
  format(css.join('\n\n'), { ...(await resolveConfig(STYLESHEET)), parser: 'css' });

function ours(family: string, face: Face, characters: string, weight: string, more: string[] = []): string {
  return fontFace(family, [
    `src: url('${FROM_STYLES}/${face.file}') format('woff2')`,
    `font-weight: ${weight}`,
    ...more,
    `font-display: ${face.display}`,
    `unicode-range: ${unicodeRange(characters)}`,
  ]);
}
