import type { Lang } from '../../schema/release.ts';
import type { Point } from '../geometry.ts';
import type { Line } from '../placedText.ts';
import type { Honour, HonourSource } from './model.ts';
import type { TimeLine } from './timeline.ts';

/** Lines of one kind of text. */
export interface Run {
  readonly lines: readonly Line[];
  readonly className: string;
  readonly size: number;
  readonly lang: Lang;
  readonly anchor?: 'middle' | 'end';
}

export interface PlacedMark extends Point {
  readonly source: HonourSource;
}

/** A stretch from top to bottom. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface PlacedHonour {
  readonly honour: Honour;
  readonly top: number;
  readonly bottom: number;
  /** The printed words in rows of squares: the corner of each row, and its characters. */
  readonly squares: readonly Line[];
  /** Filled when another source confirms the title. */
  readonly cell: Point;
  /** Small blank cells before what was not seen. */
  readonly blanks: readonly Point[];
  /** Heights of the time lines, with the marks on them. */
  readonly lines: readonly number[];
  readonly marks: readonly PlacedMark[];
  /** Where month ticks stand, if this title has a scale of its own. */
  readonly ticks: number | null;
  readonly published: Stretch;
  readonly runs: readonly Run[];
}

export interface HonoursLayout {
  readonly width: number;
  readonly height: number;
  readonly line: TimeLine;
  /** Scale of all time lines, where they stand under one another. */
  readonly ticks: number | null;
  readonly published: Stretch | null;
  readonly runs: readonly Run[];
  readonly honours: readonly PlacedHonour[];
}
