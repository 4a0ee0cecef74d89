import { extent } from 'd3';
import type { Point } from './geometry.ts';
import { px } from './svg.ts';

/**
 * Dashed lines that ask how groups relate, where the source does not say. Every stroke is a path of its own, so that
 * it begins with a dash.
 */

/** A line under the groups at `y`, with a leg up to each. */
export function joinUnder(legs: readonly Point[], y: number): string[] {
  const [from, to] = extent(legs, (leg) => leg.x) as [number, number];
  return [...legs.map((leg) => `M${px(leg.x)} ${px(leg.y)}V${px(y)}`), `M${px(from)} ${px(y)}H${px(to)}`];
}

/** A line down the margin at `x`, with an arm to the right at each of these heights; the last is that of its words. */
export function joinBeside(heights: readonly number[], x: number, to: number): string[] {
  const [from, end] = extent(heights) as [number, number];
  return [`M${px(x)} ${px(from)}V${px(end)}`, ...heights.map((y) => `M${px(x)} ${px(y)}H${px(to)}`)];
}
