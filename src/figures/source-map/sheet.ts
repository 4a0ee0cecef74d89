import { groups, range } from 'd3';
import type { FigureContext } from '../defineFigure.ts';
import { classes, el, px, svgRoot, textEl } from '../svg.ts';
import { stripsOf, type SourceMap, type SourceMark, type SourceStrip } from './model.ts';
import { key } from './words.ts';

/** Px: side of a square, and the strip of blank paper under each row. */
const SQUARE = { narrow: 20, wide: 22, from: 560 } as const;
const GAP = 7;
/** From the top of a square to the baseline of its character, as a share of the side. */
const BASE = 0.76;

export interface SheetOptions {
  /** Ids of the paragraphs shown; all of the body without it. */
  readonly paragraphs?: readonly string[];
}

/** As the story opens with it: enough of the article to show how little of it is numbers. */
export const SHEET = { id: 'source-map-sheet', widths: [288, 600, 896], paragraphs: ['p1', 'p2'] } as const;

interface SheetRow {
  readonly y: number;
  /** First character of the paragraph in this row, and how many squares there are. */
  readonly first: number;
  readonly squares: number;
  readonly strip: SourceStrip;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly square: number;
  /** Where the squares begin: the first column holds the number of the paragraph. */
  readonly left: number;
  readonly rows: readonly SheetRow[];
}

/** Every paragraph begins a new row. */
export function layoutSheet(map: SourceMap, width: number, { paragraphs }: SheetOptions = {}): Sheet {
  const square = width < SQUARE.from ? SQUARE.narrow : SQUARE.wide;
  const columns = Math.floor(width / square) - 1;
  const shown = stripsOf(map).filter(
    ({ number, paragraph }) => number !== undefined && (paragraphs?.includes(paragraph.id) ?? true),
  );
  const rows = shown
    .flatMap((strip) => range(0, strip.paragraph.length, columns).map((first) => ({ strip, first })))
    .map(({ strip, first }, i) => ({
      y: 0.5 + i * (square + GAP),
      first,
      squares: Math.min(columns, strip.paragraph.length - first),
      strip,
    }));
  const height = rows.length * (square + GAP) - GAP + 1;
  return { width, height, square, left: width - columns * square - 0.5, rows };
}

/** Phrases that hold a number; where one lies inside another, the whole one is written. */
export const inkedMarks = ({ marks }: SourceStrip): SourceMark[] =>
  marks.filter(({ kind, nested }) => kind !== 'scope' && !nested);

/** A phrase, or the part of it in this row, a character a square. */
function renderPhrase({ quote, kind }: SourceMark, row: SheetRow, sheet: Sheet, foreign: boolean): string {
  const from = Math.max(quote.start, row.first);
  const to = Math.min(quote.end, row.first + row.squares);
  if (from >= to) return '';
  const { square, left } = sheet;
  const middles = range(from, to).map((at) => px(left + (at - row.first + 0.5) * square));
  return textEl(quote.exact.slice(from - quote.start, to - quote.start), {
    class: classes('ink', square === SQUARE.narrow && 'ink-narrow', kind === 'count' && 'counts'),
    x: middles.join(' '),
    y: row.y + square * BASE,
    lang: foreign ? 'zh-Hans' : null,
  });
}

function renderRow(row: SheetRow, sheet: Sheet, foreign: boolean): string {
  const { strip, first, y } = row;
  const number =
    first === 0
      ? textEl(String(strip.number), { class: 'number', x: 0, y: y + sheet.square * BASE - 1 })
      : '';
  return (
    number +
    inkedMarks(strip)
      .map((mark) => renderPhrase(mark, row, sheet, foreign))
      .join('')
  );
}

/** All squares: outlines of the rows as one path, and the lines between squares as the dashes of another. */
function renderSquares({ rows, square, left }: Sheet): string {
  const length = (row: SheetRow) => row.squares * square;
  const outlines = rows.map((row) => `M${px(left)} ${row.y}h${length(row)}v${square}h-${length(row)}z`);
  const middles = rows.map(
    (row) => `M${px(left + square - 0.5)} ${row.y + square / 2}h${length(row) - square}`,
  );
  return (
    el('path', {
      class: 'cells',
      'stroke-width': square,
      'stroke-dasharray': `1 ${square - 1}`,
      d: middles.join(''),
    }) + el('path', { class: 'row', d: outlines.join('') })
  );
}

/**
 * The article as manuscript paper: a square a character, in which only the phrases that hold a number are written.
 * The close-up of the map.
 */
export function drawSheet(
  map: SourceMap,
  width: number,
  { lang, t }: FigureContext,
  options: SheetOptions = {},
): string {
  const sheet = layoutSheet(map, width, options);
  const foreign = lang !== 'zh';
  const shown = [...new Set(sheet.rows.map(({ strip }) => strip))];
  const numbers = shown.map(({ number }) => t('figure.paragraph', { n: number! }));
  const label = t(key('sheet.alt'), {
    paragraphs: numbers.join(t('list.separator')),
    n: shown.flatMap(inkedMarks).length,
  });
  return svgRoot(
    sheet.width,
    sheet.height,
    { class: 'drawing source-sheet', role: 'img', 'aria-label': label, 'data-drawing': width },
    renderSquares(sheet),
    ...groups(sheet.rows, ({ strip }) => strip.paragraph.system).map(([system, rows]) =>
      el('g', { class: system }, rows.map((row) => renderRow(row, sheet, foreign)).join('')),
    ),
  );
}
