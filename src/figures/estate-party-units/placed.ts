import type { Lang } from '../../schema/release.ts';
import type { Line } from '../placedText.ts';
import { blockOnBase, disc, rectangle, type Outline } from '../unitMarks.ts';
import type { PlacedGroup, UnitGroup } from '../unitGroups.ts';
import type { BodyMark, EstatePartyUnits } from './model.ts';

/** The words of the drawing that are not the model's. */
export interface LayoutWords {
  readonly lang: Lang;
  readonly before: string;
  /** Filled notes: first the questions in the order of the model, then what else is not said. */
  readonly notes: readonly string[];
}

export interface PlacedBodies {
  /** Solid, over each group. */
  readonly rules: readonly string[];
  readonly groups: readonly PlacedGroup[];
  /** Dashed. */
  readonly questions: readonly string[];
  readonly notes: readonly Line[];
}

/** Marks in a row. */
export const PER_ROW = 10;
const LARGEST_PITCH = 24;

/** Sizes as parts of the pitch. */
function outlineOf(mark: BodyMark, pitch: number): Outline {
  switch (mark) {
    case 'block':
      return rectangle(0.68 * pitch, 0.68 * pitch);
    case 'dot':
      return disc(0.34 * pitch);
    case 'block-on-base':
      return blockOnBase(0.46 * pitch, { width: 0.76 * pitch, height: 0.2 * pitch });
  }
}

/** The groups with marks so close that a full row has this width. */
export function unitGroups({ groups }: EstatePartyUnits, rowWidth: number, lang: Lang): UnitGroup[] {
  const pitch = Math.min(LARGEST_PITCH, Math.floor((rowWidth / PER_ROW) * 2) / 2);
  return groups.map(({ quantity, mark }) => ({
    quantity,
    name: quantity.label[lang],
    outline: outlineOf(mark, pitch),
    pitch: { x: pitch, y: pitch },
    perRow: PER_ROW,
  }));
}
