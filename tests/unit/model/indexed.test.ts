import { expect, it } from 'vitest';
import { indexed } from '../../../src/model/indexed.ts';

it('finds items by each of their keys, in order and once', () => {
  const [a, b] = [{ keys: ['x', 'y', 'x'] }, { keys: ['y'] }];
  expect([...indexed([a, b], ({ keys }) => keys)]).toEqual([
    ['x', [a]],
    ['y', [a, b]],
  ]);
});
