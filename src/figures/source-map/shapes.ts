import type { Lang } from '../../schema/release.ts';
import type { Box } from '../geometry.ts';
import { classes, el, escapeXml, px, textEl } from '../svg.ts';
import { GAP, STRIP } from './frame.ts';
import type { Piece, PlacedLabel, PlacedMark, Row } from './placed.ts';

/** Outlines of the rows; the cells in them are the dashes of one thick line a row. */
export function renderRows(rows: readonly Row[], unit: number): string {
  const length = ({ cells }: { cells: number }) => px(cells * unit);
  const outline = rows.map((row) => `M${px(row.x)} ${px(row.y)}h${length(row)}v${STRIP}h-${length(row)}z`);
  const cells = rows.map((row) => `M${px(row.x)} ${px(row.y + STRIP / 2)}h${length(row)}`);
  return (
    el('path', { class: 'cells', 'stroke-dasharray': `.8 ${px(unit - 0.8)}`, d: cells.join('') }) +
    el('path', { class: 'row', d: outline.join('') })
  );
}

/** Edges on whole px: sharp, at most half a px from their place, and few bytes for many marks. */
function snap<Placed extends Box>(placed: Placed): Placed {
  const [x, y] = [Math.round(placed.x), Math.round(placed.y)];
  const width = Math.round(placed.x + placed.width) - x;
  return { ...placed, x, y, width, height: Math.round(placed.y + placed.height) - y };
}

const box = ({ x, y, width, height }: Box) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** What can be picked besides the label. */
export const renderReach = (hits: readonly Box[]): string =>
  el('path', { class: 'hit', d: hits.map((hit) => box(snap(hit))).join('') });

/** An outline that is open where the phrase runs on in another row. */
function openBox({ x, y, width, height, openLeft, openRight }: Piece): string {
  const top = `M${px(openLeft ? x : x + width)} ${px(y)}`;
  if (!openLeft && !openRight) return box({ x, y, width, height });
  if (openLeft && openRight) return `M${px(x)} ${px(y)}h${px(width)}m0 ${height}h${px(-width)}`;
  const across = px(openLeft ? width : -width);
  return `${top}h${across}v${height}h${px(openLeft ? -width : width)}`;
}

/** Two blocks that meet keep a hair's breadth between them. */
const narrower = (piece: Piece): Box => ({ ...piece, width: piece.width - 1 });

/** Inside a block the outline is drawn in the colour of the paper, with the block around it. */
const INSET = 2.5;
const inset = (piece: Piece): Piece => ({
  ...piece,
  x: piece.x + INSET,
  y: piece.y + INSET,
  width: piece.width - 2 * INSET,
  height: piece.height - 2 * INSET,
});

export function renderShape({ mark, ...placed }: PlacedMark): string {
  const pieces = placed.pieces.map(snap);
  switch (mark.kind) {
    case 'count':
      return el('path', { class: 'block', d: pieces.map((piece) => box(narrower(piece))).join('') });
    case 'scope': {
      const under = pieces.map((piece) => box({ ...piece, y: piece.y + STRIP - 3, height: 3 }));
      return el('path', { class: 'block', d: under.join('') });
    }
    case 'name':
      return el('path', {
        class: classes('box', mark.nested && 'nested'),
        d: pieces.map((piece) => openBox(mark.nested ? inset(piece) : piece)).join(''),
      });
  }
}

/** Number and unit: one line in Chinese, one over the other in English. */
export function renderLabel({ y, value, unit, leader, ...placed }: PlacedLabel, lang: Lang): string {
  const x = Math.round(placed.x);
  const text =
    lang === 'zh'
      ? el(
          'text',
          { class: 'value', x, y },
          escapeXml(value),
          el('tspan', { class: 'unit', dx: GAP.unit }, escapeXml(unit)),
        )
      : // The blank is not drawn: it parts number and unit for whoever reads the text.
        `${textEl(value, { class: 'value', x, y: y - 14 })} ${textEl(unit, { class: 'unit', x, y })}`;
  if (leader === null) return text;
  const [from, to] = leader.map((end) => `${Math.round(end.x)} ${px(end.y)}`);
  return text + el('path', { class: 'leader', d: `M${from}L${to}` });
}
