import { balanceLines } from '../figures/lines.ts';
import { el, px } from '../figures/svg.ts';
import type { Lang } from '../schema/primitives.ts';
import { line, textBlock, type Type } from './textBlock.ts';

/** Manuscript paper: rows of squares with a strip between them; English keeps the rows and drops the verticals. */
export interface Sheet {
  readonly x: number;
  readonly top: number;
  /** Px of a square. */
  readonly cell: number;
  readonly columns: number;
  /** Px between two rows. */
  readonly strip: number;
  /** Where the rules of the rows begin and end. */
  readonly from: number;
  readonly to: number;
}

/** One square each; two digits, or two marks that close, share one. */
const SQUARES = /\d{1,2}|[，。、；：？！”’）》]{1,2}|[\s\S]/gu;
const squaresOf = (text: string): string[] => text.match(SQUARES) ?? [];

/** Rows of as many squares as there are columns at most, words kept whole where they can be. */
const rowsOf = (text: string, columns: number): string[][] =>
  balanceLines(text, columns, 1, { wholeWords: true, measure: (run) => squaresOf(run).length }).map(
    squaresOf,
  );

/** Part of the square that a character takes. */
const FACE = { zh: 0.76, en: 0.6 } as const;

interface SetTitle {
  readonly svg: string;
  /** Px down to the lower rule of the last row. */
  readonly bottom: number;
}

const ruled = ({ from, to, top, cell, strip }: Sheet, rows: number): string =>
  Array.from({ length: rows }, (_, i) => top + i * (cell + strip))
    .map((y) => `M${px(from)} ${px(y)}H${px(to)}M${px(from)} ${px(y + cell)}H${px(to)}`)
    .join('');

function chineseTitle(text: string, sheet: Sheet): SetTitle {
  const { x, top, cell, columns, strip } = sheet;
  const rows = rowsOf(text, columns);
  const size = cell * FACE.zh;
  const type: Type = { role: 'serif', size, leading: cell, bold: true };
  const y = (row: number) => top + row * (cell + strip);
  const verticals = rows.map((row, i) =>
    Array.from({ length: row.length + 1 }, (_, j) => `M${px(x + j * cell)} ${px(y(i))}v${px(cell)}`).join(''),
  );
  const squares = rows.flatMap((row, i) =>
    row.map((square, j) => {
      // Two marks have their ink in the left half of each: together they fill the square.
      const shift = /^\D{2}$/u.test(square) ? size / 4 : 0;
      const middle = x + (j + 0.5) * cell + shift;
      return line(square, middle, y(i) + cell / 2 + size * 0.37, type, 'zh', 'middle');
    }),
  );
  return {
    svg:
      el('path', { class: 'image-row', d: ruled(sheet, rows.length) + verticals.join('') }) +
      squares.join(''),
    bottom: y(rows.length - 1) + cell,
  };
}

function englishTitle(text: string, sheet: Sheet): SetTitle {
  const { x, top, cell, columns, strip } = sheet;
  const size = cell * FACE.en;
  const type: Type = { role: 'serif', size, leading: cell + strip, bold: true, balanced: true };
  // The rows are squares apart; a block's own lines stand in the middle of their leading.
  const { svg, lines } = textBlock(text, { x, top: top - strip / 2, width: cell * columns }, type, 'en');
  return {
    svg: el('path', { class: 'image-row', d: ruled(sheet, lines.length) }) + svg,
    bottom: top + lines.length * (cell + strip) - strip,
  };
}

/** A title on manuscript paper. */
export const cellTitle = (text: string, sheet: Sheet, lang: Lang): SetTitle =>
  lang === 'zh' ? chineseTitle(text, sheet) : englishTitle(text, sheet);
