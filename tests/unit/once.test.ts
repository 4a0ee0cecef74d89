import { expect, it } from 'vitest';
import { once } from '../../src/once.ts';

it.each<[string, unknown, unknown]>([
  ['a text', 'a', 'b'],
  ['a number', 0, 1],
  ['nothing', null, undefined],
  ['an object', { a: 1 }, { a: 1 }],
])('makes once of %s, and apart of another', (_, one, other) => {
  const asked: unknown[] = [];
  const made = once((key: unknown) => {
    asked.push(key);
    return undefined;
  });
  for (const key of [one, other, one, other]) made(key);
  expect(asked).toEqual([one, other]);
  expect(once((key: unknown) => [key])(one)).toEqual([one]);
});
