import type { Frame } from './frame.ts';
import { ORDERS, rowsInOrder, type EvidenceMatrix, type RowOrder } from './model.ts';
import { stackBottom, type RowOrdering, type RowStack } from './stack.ts';

/** Px of a head over a group of rows, and between groups. */
const HEAD = { beside: 32, under: 60 } as const;
const GROUP_GAP = 12;

/** The orders that the reader may choose, and what it takes to put rows into them. */
export interface RowPlan {
  readonly stack: RowStack;
  readonly orderings: readonly RowOrdering[];
}

/** Where heads name the columns, they come again on the way down, though they stand over no system. */
function evenGroups(rows: number, heads: number): number[] {
  const most = Math.ceil(rows / heads);
  return Array.from({ length: heads }, (_, i) => Math.min(most, rows - i * most));
}

function orderingOf(model: EvidenceMatrix, order: RowOrder, beside: boolean): RowOrdering {
  const groups = rowsInOrder(model, order);
  const rows = groups.flat().map((row) => model.rows.indexOf(row));
  if (order !== 'completeness') return { rows, groups: groups.map(({ length }) => length) };
  return { rows, groups: beside ? [] : evenGroups(rows.length, model.groups.length) };
}

export function planRows(
  model: EvidenceMatrix,
  heights: readonly number[],
  { beside }: Frame,
  top: number,
): RowPlan {
  const measures = { top, head: beside ? HEAD.beside : HEAD.under, gap: GROUP_GAP, heights };
  return {
    stack: { ...measures, bottom: stackBottom(measures, model.groups.length) },
    orderings: ORDERS.map((order) => orderingOf(model, order, beside)),
  };
}
