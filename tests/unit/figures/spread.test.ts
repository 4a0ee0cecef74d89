import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/figures/spread.ts';

describe('spreading labels along a line', () => {
  it('leaves those alone that have room', () => {
    expect(
      spread(
        [
          { at: 20, width: 20 },
          { at: 80, width: 20 },
        ],
        5,
        0,
        100,
      ),
    ).toEqual([10, 70]);
  });

  it('moves two that overlap by the same distance', () => {
    expect(
      spread(
        [
          { at: 50, width: 20 },
          { at: 50, width: 20 },
        ],
        10,
        0,
        100,
      ),
    ).toEqual([25, 55]);
  });

  it('keeps the order, the gap and the bounds', () => {
    const wishes = [3, 5, 6, 40, 41, 97, 99].map((at) => ({ at, width: 10 }));
    const lefts = spread(wishes, 2, 0, 100);
    expect(lefts[0]).toBeGreaterThanOrEqual(0);
    expect(lefts.at(-1)! + 10).toBeLessThanOrEqual(100);
    for (const [i, left] of lefts.slice(1).entries())
      expect(left - lefts[i]!).toBeGreaterThanOrEqual(12 - 1e-9);
  });

  it('begins at the edge when there is not enough room', () => {
    const wishes = [50, 50, 50].map((at) => ({ at, width: 40 }));
    expect(spread(wishes, 5, 0, 100)).toEqual([0, 45, 90]);
  });
});
