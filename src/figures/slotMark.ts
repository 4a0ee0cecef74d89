import { range } from 'd3';
import type { Point } from './geometry.ts';
import { el, px, rectEl } from './svg.ts';

/** Px of one slot, and from one to the next. */
const SLOT = { width: 6, height: 11, step: 8 } as const;

/** Px that the mark of four slots takes up, lines included. */
export const SLOT_MARK = { width: 3 * SLOT.step + SLOT.width + 1, height: SLOT.height + 1 } as const;

/** Which of the systems: position first, colour second. `x`, `y` is the upper left corner. */
export function slotMark({ x, y }: Point, position: number, systems: number): string {
  const left = (i: number) => x + 0.5 + i * SLOT.step;
  const box = `h${SLOT.width}v${SLOT.height}h-${SLOT.width}z`;
  const d = range(systems).map((i) => `M${px(left(i))} ${px(y + 0.5)}${box}`);
  const own = { x: left(position), y: y + 0.5, width: SLOT.width, height: SLOT.height };
  return el('path', { class: 'slot', d: d.join('') }) + rectEl('own', own);
}
