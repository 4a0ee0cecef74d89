import type { Lang } from '../../schema/release.ts';
import type { UnitGroup } from '../unitGroups.ts';
import { rectangle } from '../unitMarks.ts';
import type { RenovatedGroup, RenovatedMark } from './model.ts';

type Marks = Pick<UnitGroup, 'outline' | 'pitch' | 'perRow' | 'afterTen'>;

/** Households in a row: tens, so that neither rows nor columns look like estates or buildings. */
const HOUSEHOLDS_PER_ROW = [50, 30, 20] as const;
/** Pitch in px, side as a part of it, px of air after ten. */
const HOUSEHOLD = { closest: 12, widest: 17, side: 0.7, afterTen: 4 } as const;

function households(width: number): Marks {
  const { closest, widest, side, afterTen } = HOUSEHOLD;
  const pitchOf = (perRow: number) => (width - (perRow / 10 - 1) * afterTen) / perRow;
  const [, , fewest] = HOUSEHOLDS_PER_ROW;
  const perRow = HOUSEHOLDS_PER_ROW.find((n) => pitchOf(n) >= closest) ?? fewest;
  const pitch = Math.min(widest, Math.floor(pitchOf(perRow) * 4) / 4);
  // Half pixels keep the path short.
  const length = Math.round(pitch * side * 2) / 2;
  return { outline: rectangle(length, length), pitch: { x: pitch, y: pitch }, perRow, afterTen };
}

/** Sizes in px; they say nothing: units of different kinds only look different. */
const MARKS: Record<RenovatedMark, (width: number) => Marks> = {
  estate: () => ({ outline: rectangle(22, 22), pitch: { x: 30, y: 30 }, perRow: 10 }),
  building: () => ({ outline: rectangle(10, 24), pitch: { x: 18, y: 30 }, perRow: 10 }),
  household: households,
};

/** What is drawn for a group where there is room for so many px. */
export const unitOf = ({ quantity, mark }: RenovatedGroup, width: number, lang: Lang): UnitGroup => ({
  quantity,
  name: quantity.label[lang],
  ...MARKS[mark](width),
});
