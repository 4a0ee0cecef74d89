import type { Lang } from '../../schema/release.ts';
import type { Point } from '../geometry.ts';
import type { SystemColumn } from './model.ts';
import type { QuantityWords } from './wording.ts';

/** A line of text at its baseline. */
export interface Line extends Point {
  readonly text: string;
}

export interface QuantityLine extends Point {
  readonly quantities: readonly QuantityWords[];
}

export interface PlacedRow {
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly number: Line;
  readonly named: readonly Line[];
  readonly quantities: readonly QuantityLine[];
  /** Said instead of quantities where the paragraph states none. */
  readonly none: Line | null;
}

export interface PlacedSystem {
  readonly column: SystemColumn;
  readonly slot: Point;
  readonly name: readonly Line[];
  readonly slogan: readonly Line[];
  /** Our translation of the heading, on English pages. */
  readonly translation: readonly Line[];
  readonly cells: Point;
  readonly rows: readonly PlacedRow[];
}

export interface SystemsLayout {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  readonly vertical: boolean;
  readonly narrow: boolean;
  readonly systems: readonly PlacedSystem[];
  readonly notes: readonly Line[];
}

/** The words that layout measures, besides those of the model. */
export interface LayoutWords {
  readonly lang: Lang;
  readonly separator: string;
  readonly noQuantity: string;
  readonly notes: readonly string[];
}

/** Lines under one another. */
export const stack = (texts: readonly string[], x: number, y: number, leading: number): Line[] =>
  texts.map((text, i) => ({ x, y: y + i * leading, text }));
