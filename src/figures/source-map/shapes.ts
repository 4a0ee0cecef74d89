import type { Lang } from '../../schema/release.ts';
import type { Box } from '../geometry.ts';
import { classes, el, escapeXml, px } from '../svg.ts';
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

const box = ({ x, y, width, height }: Box) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** The outline of two boxes, the first standing on the second; apart, where they do not meet. */
function stacked(upper: Box, lower: Box): string {
  const meet =
    upper.y + upper.height === lower.y && upper.x < lower.x + lower.width && lower.x < upper.x + upper.width;
  if (!meet) return box(upper) + box(lower);
  const [right, lowerRight] = [upper.x + upper.width, lower.x + lower.width];
  const down = `H${px(right)}V${px(lower.y)}H${px(lowerRight)}v${px(lower.height)}`;
  return `M${px(upper.x)} ${px(upper.y)}${down}H${px(lower.x)}V${px(lower.y)}H${px(upper.x)}z`;
}

/** The outline of what can be picked. */
export function renderReach(hits: readonly Box[]): string {
  const [first, second, ...rest] = hits;
  const outline = first && (second === undefined ? box(first) : stacked(first, second));
  return el('path', { class: 'hit', d: (outline ?? '') + rest.map(box).join('') });
}

/** An outline that is open where the phrase runs on in another row. */
function openBox({ x, y, width, height, openLeft, openRight }: Piece): string {
  const top = `M${px(openLeft ? x : x + width)} ${px(y)}`;
  if (!openLeft && !openRight) return box({ x, y, width, height });
  if (openLeft && openRight) return `M${px(x)} ${px(y)}h${px(width)}m0 ${height}h${px(-width)}`;
  const across = px(openLeft ? width : -width);
  return `${top}h${across}v${height}h${px(openLeft ? -width : width)}`;
}

/** Two blocks that meet keep a hair's breadth between them. */
const narrower = (piece: Piece): Box => ({ ...piece, x: piece.x + 0.5, width: piece.width - 1 });

/** Inside a block the outline is drawn in the colour of the paper, with the block around it. */
const INSET = 2.5;
const inset = (piece: Piece): Piece => ({
  ...piece,
  x: piece.x + INSET,
  y: piece.y + INSET,
  width: piece.width - 2 * INSET,
  height: piece.height - 2 * INSET,
});

export function renderShape({ mark, pieces }: PlacedMark): string {
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
export function renderLabel({ x, y, value, unit, leader }: PlacedLabel, lang: Lang): string {
  const unitEl = (attributes: Record<string, number | string>) =>
    el('tspan', { class: 'unit', ...attributes }, escapeXml(unit));
  const text =
    lang === 'zh'
      ? el('text', { class: 'value', x, y }, escapeXml(value), unitEl({ dx: GAP.unit }))
      : el('text', { class: 'value', x, y: y - 14 }, escapeXml(value), unitEl({ x, y }));
  if (leader === null) return text;
  const [from, to] = leader;
  return text + el('path', { class: 'leader', d: `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}` });
}
