import { classes, el, px, rectEl, svgRoot, textEl } from '../figures/svg.ts';
import type { PhrasesInPlace } from '../model/phrasesInPlace.ts';
import type { Quote } from '../schema/quote.ts';
import type { Lang } from '../schema/primitives.ts';

/** Squares in a row, and px of a side: one sheet for each width of the page. */
export const SHEETS = [
  { columns: 14, square: 20 },
  { columns: 27, square: 22 },
  { columns: 43, square: 22 },
] as const;

type SheetSize = (typeof SHEETS)[number];

/** Px of blank paper under each row. */
const GAP = 7;
/** From the top of a square to the baseline of its character, as a share of the side. */
const BASE = 0.76;

interface Piece {
  readonly row: number;
  /** First square of the piece in its row. */
  readonly column: number;
  readonly text: string;
}

/** A phrase, cut where a row ends. */
function piecesOf({ exact, start, end }: Quote, columns: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end;) {
    const row = Math.floor(at / columns);
    const next = Math.min(end, (row + 1) * columns);
    pieces.push({ row, column: at - row * columns, text: exact.slice(at - start, next - start) });
    at = next;
  }
  return pieces;
}

const top = (row: number, square: number) => 0.5 + row * (square + GAP);

/** Rows as outlines, and the lines between squares as the dashes of a stroke as high as a row. */
function renderSquares(length: number, { columns, square }: SheetSize): string {
  const rows = Array.from({ length: Math.ceil(length / columns) }, (_, row) => ({
    y: top(row, square),
    width: Math.min(columns, length - row * columns) * square,
  }));
  const outlines = rows.map(({ y, width }) => `M0.5 ${y}h${width}v${square}h-${width}z`);
  const middles = rows.map(({ y, width }) => `M${square} ${y + square / 2}h${width - square}`);
  return (
    el('path', {
      class: 'cells',
      'stroke-width': square,
      'stroke-dasharray': `1 ${square - 1}`,
      d: middles.join(''),
    }) + el('path', { class: 'row', d: outlines.join('') })
  );
}

function renderPhrase(quote: Quote, own: boolean, { columns, square }: SheetSize, lang: Lang): string {
  const pieces = piecesOf(quote, columns);
  const washes = pieces.map(({ row, column, text }) =>
    rectEl('read', {
      x: 0.5 + column * square,
      y: top(row, square),
      width: text.length * square,
      height: square,
    }),
  );
  const texts = pieces.map(({ row, column, text }) =>
    textEl(text, {
      class: classes('ink', square === 20 && 'ink-narrow', own && 'own'),
      x: [...text].map((_, i) => px(0.5 + (column + i + 0.5) * square)).join(' '),
      y: top(row, square) + square * BASE,
      lang: lang === 'zh' ? null : 'zh-Hans',
    }),
  );
  return (own ? washes.join('') : '') + texts.join('');
}

/** A paragraph as manuscript paper, a square a character: only the phrases that are recorded are written. */
export function drawQuoteSheet(
  { own, neighbours }: PhrasesInPlace,
  length: number,
  size: SheetSize,
  { lang, label }: { readonly lang: Lang; readonly label: string },
): string {
  const rows = Math.ceil(length / size.columns);
  return svgRoot(
    Math.min(length, size.columns) * size.square + 1,
    top(rows, size.square) - GAP + 0.5,
    { class: 'drawing quote-sheet', role: 'img', 'aria-label': label },
    renderSquares(length, size),
    ...neighbours.map((quote) => renderPhrase(quote, false, size, lang)),
    ...own.map((quote) => renderPhrase(quote, true, size, lang)),
  );
}
