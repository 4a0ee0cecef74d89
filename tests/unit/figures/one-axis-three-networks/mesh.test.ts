import { describe, expect, it } from 'vitest';
import {
  corners,
  cutOut,
  diagonals,
  leafFolded,
  leafMesh,
  leafOutline,
  type Leaf,
} from '../../../../src/figures/one-axis-three-networks/mesh.ts';

const leaf: Leaf = {
  top: { x: 230, y: 55 },
  bottom: { x: 230, y: 448 },
  outer: { x: 10, y: 105 },
  columns: 3,
  rows: 6,
};
const numbers = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(Number);
const commands = (d: string) => d.replace(/[^A-Z]/g, '');
const points = (d: string) => {
  const all = numbers(d);
  return all.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: all[i + 1]! }] : []));
};

describe('the diagonals', () => {
  it.each([
    [3, 6],
    [2.5, 6],
    [4, 6],
    [2, 3],
    [6, 2],
  ])('of %s × %s cells stay in the rectangle and run at 45°', (columns, rows) => {
    const lines = diagonals({ columns, rows });
    expect(lines.length).toBeGreaterThan(columns);
    for (const [from, to] of lines) {
      expect(Math.abs(to.y - from.y)).toBeCloseTo(to.x - from.x);
      for (const { x, y } of [from, to]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(columns);
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(rows + 1e-9);
      }
    }
  });

  it('of whole cells pass through every inner knot twice, once falling and once rising', () => {
    const through = (u: number, v: number) =>
      diagonals({ columns: 3, rows: 6 }).filter(([from, to]) => {
        const slope = (to.y - from.y) / (to.x - from.x);
        return Math.abs(from.y + slope * (u - from.x) - v) < 1e-9;
      }).length;
    for (const u of [1, 2]) for (const v of [1, 2, 3, 4, 5]) expect(through(u, v)).toBe(2);
  });
});

describe('a leaf', () => {
  it('keeps its hinge, and its outer side is as long', () => {
    const [top, outer, foot, bottom] = corners(leaf);
    expect([top, bottom]).toEqual([leaf.top, leaf.bottom]);
    expect(foot!.y - outer!.y).toBe(leaf.bottom.y - leaf.top.y);
  });

  it('folds onto its hinge without changing its commands', () => {
    expect(commands(leafFolded(leaf))).toBe(commands(leafOutline(leaf)));
    expect(new Set(points(leafFolded(leaf)).map(({ x }) => x))).toEqual(new Set([leaf.top.x]));
  });

  it('holds its lattice between its sheared sides', () => {
    // Drawings are rounded to a tenth of a px, in x and in y.
    const rounding = 0.05 + 0.05;
    const slope = (leaf.outer.y - leaf.top.y) / (leaf.outer.x - leaf.top.x);
    for (const { x, y } of points(leafMesh(leaf))) {
      const upper = leaf.top.y + slope * (x - leaf.top.x);
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(230);
      expect(y).toBeGreaterThanOrEqual(upper - rounding);
      expect(y).toBeLessThanOrEqual(upper + 393 + rounding);
    }
  });

  it('is the same every time, in at most one decimal', () => {
    expect(leafMesh(leaf)).toBe(leafMesh(leaf));
    expect(leafMesh(leaf)).not.toMatch(/\.\d{2}|NaN|e/);
  });

  it('keeps its lattice out of the words that lie on it', () => {
    const box = { x: 100, y: 200, width: 90, height: 20 };
    const all = points(leafMesh(leaf, [box]));
    for (let i = 0; i < all.length; i += 2) {
      const [from, to] = [all[i]!, all[i + 1]!];
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const inside = middle.x > 101 && middle.x < 189 && middle.y > 201 && middle.y < 219;
      expect(inside, `segment ${i / 2}`).toBe(false);
    }
  });
});

describe('cutOut', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };
  const from = (x: number, y: number, x2: number, y2: number) =>
    cutOut(
      [
        { x, y },
        { x: x2, y: y2 },
      ],
      box,
    ).map((each) => each.flatMap((point) => [point.x, point.y]));

  it('leaves the two ends of a segment that goes through', () =>
    expect(from(0, 0, 30, 30)).toEqual([
      [0, 0, 10, 10],
      [20, 20, 30, 30],
    ]));
  it('leaves one end of a segment that stops inside', () =>
    expect(from(0, 15, 15, 15)).toEqual([[0, 15, 10, 15]]));
  it('leaves a segment that passes by', () => {
    expect(from(0, 30, 30, 30)).toEqual([[0, 30, 30, 30]]);
    expect(from(0, 15, 15, 40)).toEqual([[0, 15, 15, 40]]);
  });
  it('leaves nothing of a segment inside', () => expect(from(12, 12, 18, 15)).toEqual([]));
});
