import { px } from '../svg.ts';
import type { UnitMark } from './model.ts';

/** A centre in px. */
export type Point = readonly [x: number, y: number];

/** Px: a cell of the grid holds one mark and the air around it. */
export const PITCH = 11;

const SIDE = 8.5;
const DOT = 4;
const RING = 3.4;

const circle = (r: number) => `a${r} ${r} 0 1 0 ${px(2 * r)} 0a${r} ${r} 0 1 0-${px(2 * r)} 0z`;

/** One mark drawn from its start, and where that start lies from the centre. */
const STROKES: Record<UnitMark, { readonly from: Point; readonly shape: string }> = {
  square: { from: [-SIDE / 2, -SIDE / 2], shape: `h${SIDE}v${SIDE}h-${SIDE}z` },
  dot: { from: [-DOT, 0], shape: circle(DOT) },
  ring: { from: [-RING, 0], shape: circle(RING) },
};

const pair = ([x, y]: Point) => `${px(x)}${y < 0 ? '' : ' '}${px(y)}`;

/**
 * All the marks of a group as one path: a subpath each, placed relative to the one before, so that equal steps are
 * equal bytes.
 */
export function unitsPath(mark: UnitMark, centres: readonly Point[]): string {
  const { from, shape } = STROKES[mark];
  return centres
    .map(([x, y], i) => {
      const before = centres[i - 1];
      const move =
        before === undefined
          ? `M${pair([x + from[0], y + from[1]])}`
          : `m${pair([x - before[0], y - before[1]])}`;
      return move + shape;
    })
    .join('');
}
