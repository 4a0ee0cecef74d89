import type { Point } from './geometry.ts';
import { px } from './svg.ts';

/** The outline of one mark: path steps drawn from a start, and where that start lies from the mark's centre, in px. */
export interface Outline {
  readonly width: number;
  readonly from: Point;
  readonly steps: string;
}

const step = (value: number) => (value < 0 ? px(value) : ` ${px(value)}`);

export const rectangle = (width: number, height: number): Outline => ({
  width,
  from: { x: -width / 2, y: -height / 2 },
  steps: `h${px(width)}v${px(height)}h${px(-width)}z`,
});

export const disc = (r: number): Outline => ({
  width: 2 * r,
  from: { x: -r, y: 0 },
  steps: `a${px(r)} ${px(r)} 0 1 0${step(2 * r)} 0a${px(r)} ${px(r)} 0 1 0${step(-2 * r)} 0z`,
});

/** A block that stands on a flat base. */
export function blockOnBase(
  side: number,
  base: { readonly width: number; readonly height: number },
): Outline {
  const { width, height } = base;
  const ledge = (width - side) / 2;
  return {
    width,
    from: { x: -side / 2, y: -(side + height) / 2 },
    steps:
      `h${px(side)}v${px(side)}h${px(ledge)}v${px(height)}` + `h${px(-width)}v${px(-height)}h${px(ledge)}z`,
  };
}

/**
 * Any number of marks as one path: a subpath each, placed relative to the one before, so that equal steps are equal
 * bytes.
 */
export function unitPath({ from, steps }: Outline, centres: readonly Point[]): string {
  return centres
    .map(({ x, y }, i) => {
      const before = centres[i - 1];
      const move =
        before === undefined
          ? `M${px(x + from.x)}${step(y + from.y)}`
          : `m${px(x - before.x)}${step(y - before.y)}`;
      return move + steps;
    })
    .join('');
}
