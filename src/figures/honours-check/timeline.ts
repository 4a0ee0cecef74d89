import { scaleUtc, utcMonths } from 'd3';
import { OUTSIDE, type Frame } from './frame.ts';
import type { HonourSource, HonoursCheck } from './model.ts';

/** Where the time line lies, in px. */
export interface TimeLine {
  /** The months, to scale. */
  readonly from: number;
  readonly to: number;
  /** Beginnings of the months but the first. */
  readonly ticks: readonly number[];
  readonly published: number;
  /** Middles of the parts before and after, which are not to scale. */
  readonly earlier: number;
  readonly later: number;
  readonly left: number;
  readonly right: number;
}

const scaleOf = ({ from, to }: HonoursCheck, left: number, right: number) =>
  scaleUtc([from, to], [left, right]);

export function layoutTimeLine(check: HonoursCheck, { line }: Frame): TimeLine {
  const [left, right] = [line.x, line.x + line.width];
  const from = left + OUTSIDE.width + OUTSIDE.gap;
  const to = right - OUTSIDE.width - OUTSIDE.gap;
  const scale = scaleOf(check, from, to);
  return {
    from,
    to,
    ticks: utcMonths(check.from, check.to).slice(1).map(scale),
    published: scale(check.published),
    earlier: left + OUTSIDE.width / 2,
    later: right - OUTSIDE.width / 2,
    left,
    right,
  };
}

/** Middles of the marks of dated sources. Those outside of the months share their part of the line in order. */
export function markXs(
  sources: readonly HonourSource[],
  check: HonoursCheck,
  line: TimeLine,
): ReadonlyMap<HonourSource, number> {
  const scale = scaleOf(check, line.from, line.to);
  const xs = sources.flatMap((source): [HonourSource, number][] => {
    const { when, date } = source;
    if (when === 'undated' || date === null) return [];
    if (when === 'within') return [[source, scale(date)]];
    const there = sources.filter((other) => other.when === when);
    const share = (there.indexOf(source) + 1) / (there.length + 1) - 0.5;
    return [[source, line[when] + share * OUTSIDE.width]];
  });
  return new Map(xs);
}

/** The stretches of the line, which is broken where the months begin and end. */
export const stretches = ({ left, right, from, to }: TimeLine): readonly (readonly [number, number])[] => [
  [left, left + OUTSIDE.width],
  [from, to],
  [right - OUTSIDE.width, right],
];
