import { expect, it } from 'vitest';
import { otherSenses } from '../../../src/model/otherSenses.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';

const terms = [...loadRelease().terms.values()];
const sensesOf = (id: string) =>
  otherSenses(
    terms.find((term) => term.id === id)!,
    terms,
  ).map((term) => term.id);

it('leads from either 锅庄 to the other, and from a word of one sense nowhere', () => {
  expect(sensesOf('guozhuang-trading-house')).toEqual(['guozhuang-dance']);
  expect(sensesOf('guozhuang-dance')).toEqual(['guozhuang-trading-house']);
  expect(sensesOf('community')).toEqual([]);
});
