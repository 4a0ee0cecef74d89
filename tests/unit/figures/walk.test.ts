import { describe, expect, it } from 'vitest';
import { walkTarget } from '../../../src/figures/walk.ts';

describe('walkTarget', () => {
  it.each([
    ['ArrowRight', 2, 3],
    ['ArrowDown', 5, 5],
    ['ArrowLeft', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 4, 0],
    ['End', 1, 5],
  ])('%s from %i leads to %i of six', (key, from, to) => expect(walkTarget(6, from, key)).toBe(to));
  it('leaves other keys alone', () => expect(walkTarget(6, 2, 'Tab')).toBeUndefined());
});
