import { sum } from 'd3';
import { ORDERS, rowsInOrder, type EvidenceMatrix, type MatrixRow, type RowOrder } from './model.ts';
import type { Frame } from './frame.ts';
import type { PlacedRow } from './rows.ts';

/** Px of a head over a group of rows, and between groups. */
const HEAD = { beside: 32, under: 60 } as const;
const GROUP_GAP = 12;

/** Where something stands in each of the orders that the reader may choose. */
export type PlaceByOrder = Readonly<Record<RowOrder, number>>;

export interface Places {
  readonly rows: ReadonlyMap<MatrixRow, PlaceByOrder>;
  readonly heads: readonly PlaceByOrder[];
  readonly bottom: number;
}

interface Column {
  readonly rows: ReadonlyMap<MatrixRow, number>;
  readonly heads: readonly number[];
  readonly bottom: number;
}

type HeightOf = (row: MatrixRow) => number;

function inGroups(groups: readonly MatrixRow[][], heightOf: HeightOf, head: number, top: number): Column {
  const rows = new Map<MatrixRow, number>();
  const heads: number[] = [];
  let y = top;
  for (const group of groups) {
    heads.push(y);
    y += head;
    for (const row of group) {
      rows.set(row, y);
      y += heightOf(row);
    }
    y += GROUP_GAP;
  }
  return { rows, heads, bottom: y - GROUP_GAP };
}

/** Rows without groups take the same height: the room of the heads goes into the strips between them. */
function spread(all: readonly MatrixRow[], heightOf: HeightOf, grouped: Column, top: number): Column {
  const strip = Math.floor((grouped.bottom - top - sum(all, heightOf)) / all.length);
  const rows = new Map<MatrixRow, number>();
  let y = top + strip;
  for (const row of all) {
    rows.set(row, y);
    y += heightOf(row) + strip;
  }
  return { ...grouped, rows };
}

/** As many runs as there are heads, so that the names of the columns come again on the way down. */
function inRuns(all: readonly MatrixRow[], runs: number): MatrixRow[][] {
  const length = Math.ceil(all.length / runs);
  return Array.from({ length: runs }, (_, i) => all.slice(i * length, (i + 1) * length));
}

/** Every place of every row and head, from the top down. All orders are equally high. */
export function placesOf(
  model: EvidenceMatrix,
  placed: readonly PlacedRow[],
  { beside }: Frame,
  top: number,
): Places {
  const heights = new Map(placed.map(({ row, height }) => [row, height]));
  const heightOf: HeightOf = (row) => heights.get(row)!;
  const head = beside ? HEAD.beside : HEAD.under;
  const article = inGroups(rowsInOrder(model, 'article'), heightOf, head, top);
  const system = inGroups(rowsInOrder(model, 'system'), heightOf, head, top);
  const flat = rowsInOrder(model, 'completeness').flat();
  const completeness = beside
    ? spread(flat, heightOf, article, top)
    : inGroups(inRuns(flat, model.groups.length), heightOf, head, top);
  const columns = { article, system, completeness };
  const place = (yIn: (column: Column) => number) =>
    Object.fromEntries(ORDERS.map((order) => [order, yIn(columns[order])])) as PlaceByOrder;
  return {
    rows: new Map(model.rows.map((row) => [row, place(({ rows }) => rows.get(row)!)])),
    heads: model.groups.map((_, i) => place(({ heads }) => heads[i]!)),
    bottom: article.bottom,
  };
}
