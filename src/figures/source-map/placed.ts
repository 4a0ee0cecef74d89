import type { SystemId } from '../../schema/primitives.ts';
import type { Box, Point } from '../geometry.ts';
import type { Line } from '../placedText.ts';
import type { SourceMark, StripGroup } from './model.ts';

/** A mark, or the part of it that stands in one row of a folded strip. */
export interface Piece extends Box {
  /** The phrase runs on in the row before or after. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** Number and unit of a mark that counts. */
export interface PlacedLabel {
  /** Middle of the label. */
  readonly x: number;
  /** Baseline of its last line. */
  readonly y: number;
  readonly width: number;
  readonly value: string;
  readonly unit: string;
  /** From the label to its mark, where the label had to move. */
  readonly leader: readonly [Point, Point] | null;
}

export interface PlacedMark {
  readonly mark: SourceMark;
  readonly pieces: readonly Piece[];
  readonly label: PlacedLabel | null;
  /** What can be picked besides the label, around each piece. */
  readonly hits: readonly Box[];
}

/** One row of cells. */
export interface Row extends Point {
  readonly cells: number;
}

export interface PlacedStrip {
  readonly system: SystemId | null;
  readonly key: string;
  /** Number of the paragraph, or the name of a part of the article that is not numbered. */
  readonly title: Line;
  readonly rows: readonly Row[];
  readonly marks: readonly PlacedMark[];
  /** What it takes up, from the top of its labels to the bottom of what can be picked. */
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedHeading {
  readonly group: StripGroup;
  readonly slot: Point | null;
  readonly name: readonly Line[];
  readonly top: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Length of a character. */
  readonly unit: number;
  readonly headings: readonly PlacedHeading[];
  readonly strips: readonly PlacedStrip[];
  /** Where the words of a picked mark stand. */
  readonly detail: Box;
  /** Folded strips are long: there the words open under the paragraph of the mark, and the rest gives way. */
  readonly inline: boolean;
  readonly notes: readonly Line[];
}
