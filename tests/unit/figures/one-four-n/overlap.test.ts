import { describe, expect, it } from 'vitest';
import { crossing, hatchPath, type Ellipse } from '../../../../src/figures/one-four-n/overlap.ts';

const upper: Ellipse = { cx: 100, cy: 80, rx: 90, ry: 70 };
const lower: Ellipse = { ...upper, cy: 180 };

const depth = ({ cx, cy, rx, ry }: Ellipse, x: number, y: number) =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2;

function segments(path: string): { x1: number; y1: number; x2: number; y2: number }[] {
  return [...path.matchAll(/M([\d.-]+),([\d.-]+)L([\d.-]+),([\d.-]+)/g)].map((found) => {
    const [x1, y1, x2, y2] = found.slice(1).map(Number) as [number, number, number, number];
    return { x1, y1, x2, y2 };
  });
}

describe('the overlap of two equal ellipses', () => {
  it('ends where the outlines cross', () => {
    const { left, right, y } = crossing(upper, lower);
    for (const x of [left, right]) {
      expect(depth(upper, x, y)).toBeCloseTo(1, 6);
      expect(depth(lower, x, y)).toBeCloseTo(1, 6);
    }
  });

  it('is refused where they do not overlap, or are not equal', () => {
    expect(() => crossing(upper, { ...upper, cy: 300 })).toThrow(/overlap/);
    expect(() => crossing(lower, upper)).toThrow(/one above the other/);
    expect(() => crossing(upper, { ...lower, rx: 60 })).toThrow(/equal/);
  });
});

describe('its hatch', () => {
  const lines = segments(hatchPath(upper, lower, 7));

  it('rises at 45°', () => {
    expect(lines.length).toBeGreaterThan(8);
    for (const { x1, y1, x2, y2 } of lines) expect((y2 - y1) / (x2 - x1)).toBe(-1);
  });

  it('never leaves what both share, and leaves no pixel of it out', () => {
    const out = (x: number, y: number) => Math.max(depth(upper, x, y), depth(lower, x, y));
    for (const { x1, y1, x2, y2 } of lines) {
      for (const [x, y] of [
        [x1, y1],
        [x2, y2],
      ] as const)
        expect(out(x, y)).toBeLessThanOrEqual(1);
      expect(out(x1 - 1, y1 + 1)).toBeGreaterThan(1);
      expect(out(x2 + 1, y2 - 1)).toBeGreaterThan(1);
    }
  });

  it('is the same every time', () => {
    expect(hatchPath(upper, lower, 7)).toBe(hatchPath({ ...upper }, { ...lower }, 7));
  });
});
