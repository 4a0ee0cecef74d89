import { expect, it } from 'vitest';
import { lately, once } from '../../src/once.ts';

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

it('keeps only what was asked for last, where it is told so', () => {
  const made: string[] = [];
  const shout = lately(2, (word: string) => {
    made.push(word);
    return word.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(shout)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  // When c came, b had been left alone for longer than a.
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('tells questions apart by what they are told apart by', () => {
  let made = 0;
  const count = lately(
    2,
    ({ name }: { readonly name: string }) => `${name} ${++made}`,
    ({ name }) => name,
  );
  expect([{ name: 'a' }, { name: 'b' }, { name: 'a' }].map(count)).toEqual(['a 1', 'b 2', 'a 1']);
});
