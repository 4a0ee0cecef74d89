import { range } from 'd3';
import type { Disclosed } from '../../model/completeness.ts';
import { el, px } from '../svg.ts';

/** Px between the line of a cell and what fills it, and of the line of a half. */
const INSET = 3;
const LINE = 2;

interface CellSize {
  readonly width: number;
  readonly height: number;
}

const box = (x: number, y: number, width: number, height: number) =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** Full: a block. Half: a block whose right half is hollow, cut out by the even-odd rule. */
function filling(level: Disclosed, x: number, y: number, { width, height }: CellSize): string {
  if (level === 'not-stated') return '';
  const block = box(x + INSET, y + INSET, width - 2 * INSET, height - 2 * INSET);
  if (level === 'stated') return block;
  const hollow = width / 2 - INSET - LINE;
  return block + box(x + width / 2, y + INSET + LINE, hollow, height - 2 * (INSET + LINE));
}

/** Manuscript cells in a row, and what is written in them; a blank one is drawn like any other. */
export function renderCells(cells: readonly Disclosed[], x: number, y: number, size: CellSize): string {
  const [left, top] = [x + 0.5, y + 0.5];
  const dividers = range(1, cells.length).map(
    (i) => `M${px(left + i * size.width)} ${px(top)}v${px(size.height)}`,
  );
  const lines = box(left, top, cells.length * size.width, size.height) + dividers.join('');
  const filled = cells.map((level, i) => filling(level, left + i * size.width, top, size)).join('');
  return (
    el('path', { class: 'cell', d: lines }) + (filled === '' ? '' : el('path', { class: 'own', d: filled }))
  );
}
