import type { UnitGroup } from '../unitGroups.ts';
import { disc, rectangle, type Outline } from '../unitMarks.ts';
import type { PlanGroup, PlanMark } from './model.ts';

const PER_ROW = 10;
/** Px from mark to mark at most: the widest pitch that still reads as one group. */
const WIDEST = 21;

/** Px between circles where they stand beside their number. */
const CLOSE = 27;

interface Cell {
  /** Marks of usual width that take the room of this one. */
  readonly columns: number;
  /** Height of a row as a part of the usual pitch. */
  readonly row: number;
  readonly outline: (pitch: number) => Outline;
}

/** A size says nothing: units of different kinds only look different. */
const CELLS: Record<PlanMark, Cell> = {
  // Room for a name that is not given.
  circle: { columns: 2, row: 1, outline: (pitch) => disc(0.37 * pitch) },
  sheet: { columns: 1, row: 1.3, outline: (pitch) => rectangle(0.66 * pitch, 0.96 * pitch) },
  box: { columns: 1, row: 1, outline: (pitch) => rectangle(0.64 * pitch, 0.64 * pitch) },
  strip: { columns: 1, row: 0.66, outline: (pitch) => rectangle(0.72 * pitch, 0.3 * pitch) },
};

/** What is drawn for a group in a column of this width; `alone`, when it has the drawing's whole width. */
export function unitOf(
  { quantity, mark }: PlanGroup,
  name: string,
  columnWidth: number,
  alone: boolean,
): UnitGroup {
  const { columns, row, outline } = CELLS[mark];
  const widest = Math.min(WIDEST, Math.floor((columnWidth / PER_ROW) * 2) / 2) * columns;
  const pitch = alone && columns > 1 ? CLOSE : widest;
  return {
    quantity,
    name,
    outline: outline(pitch),
    pitch: { x: pitch, y: row * pitch },
    perRow: PER_ROW / columns,
  };
}
