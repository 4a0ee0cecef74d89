import {
  byCompleteness,
  DISCLOSURE_FIELDS,
  neverDisclosed,
  type Disclosed,
  type DisclosureField,
} from '../../model/completeness.ts';
import { quantitiesBySystem } from '../../model/quantitiesBySystem.ts';
import type { Quantity } from '../../schema/indicators.ts';
import type { FigureRecord, Release, System } from '../../schema/release.ts';

/** Orders that the reader may choose; the first stands without a script. */
export const ORDERS = ['article', 'system', 'completeness'] as const;
export type RowOrder = (typeof ORDERS)[number];

export interface MatrixRow {
  readonly quantity: Quantity;
  readonly system: System;
  /** Of the system, from 0, in the order of print. */
  readonly position: number;
  /** What is disclosed, column by column. */
  readonly cells: readonly Disclosed[];
}

export interface MatrixGroup {
  readonly system: System;
  readonly rows: readonly MatrixRow[];
}

export interface EvidenceMatrix {
  readonly columns: readonly DisclosureField[];
  /** In the order of the article. */
  readonly groups: readonly MatrixGroup[];
  readonly rows: readonly MatrixRow[];
  /** Columns that are blank for every number. */
  readonly blank: readonly DisclosureField[];
}

export function deriveMatrix(release: Release, record: FigureRecord): EvidenceMatrix {
  const groups = quantitiesBySystem(release, record.uses.indicators).map(
    ({ system, position, quantities }) => ({
      system,
      rows: quantities.map((quantity) => ({
        quantity,
        system,
        position,
        cells: DISCLOSURE_FIELDS.map((field) => quantity.disclosure[field]),
      })),
    }),
  );
  const rows = groups.flatMap((group) => group.rows);
  const blank = neverDisclosed(rows.map(({ quantity }) => quantity));
  return { columns: DISCLOSURE_FIELDS, groups, rows, blank };
}

const sorted = (rows: readonly MatrixRow[]): MatrixRow[] => {
  const rowOf = new Map(rows.map((row) => [row.quantity, row]));
  return byCompleteness([...rowOf.keys()]).map((quantity) => rowOf.get(quantity)!);
};

/** The rows in an order: in groups by system, or as one group. */
export function rowsInOrder({ groups, rows }: EvidenceMatrix, order: RowOrder): readonly MatrixRow[][] {
  switch (order) {
    case 'article':
      return groups.map((group) => [...group.rows]);
    case 'system':
      return groups.map((group) => sorted(group.rows));
    case 'completeness':
      return [sorted(rows)];
  }
}

/** How many cells of a column are full, half and blank; of all columns when none is named. */
export function cellCounts({ rows, columns }: EvidenceMatrix, field?: DisclosureField) {
  const cells = rows.flatMap((row) =>
    field === undefined ? row.cells : [row.cells[columns.indexOf(field)]!],
  );
  const countOf = (level: Disclosed) => cells.filter((cell) => cell === level).length;
  return { stated: countOf('stated'), partly: countOf('partly'), blank: countOf('not-stated') };
}
