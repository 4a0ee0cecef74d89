import { describe, expect, it } from 'vitest';
import { deriveRenovation } from '../../../../src/figures/renovation/model.ts';
import { model, record, release } from './subject.ts';

describe('the groups', () => {
  it('stand in the order of the article', () => {
    expect(model.groups.map(({ quantity, mark }) => [mark, quantity.value])).toEqual([
      ['estate', 4],
      ['building', 7],
      ['household', 287],
    ]);
  });

  it('are not more than there are marks', () => {
    const indicators = [...record.uses.indicators, 'theme-parks'];
    expect(() => deriveRenovation(release, { ...record, uses: { ...record.uses, indicators } })).toThrow(
      /no mark left for "theme-parks"/,
    );
  });

  it('are some', () => {
    expect(() => deriveRenovation(release, { ...record, uses: { ...record.uses, indicators: [] } })).toThrow(
      /shows no number/,
    );
  });
});

it('takes the verb, and what it is done to, from the phrases round the numbers', () => {
  expect(model.printed).toEqual({ verb: '完成', object: '示范改造' });
  const [{ quantity }] = model.groups as [(typeof model.groups)[0]];
  const indicators = new Map(release.indicators);
  indicators.set(quantity.id, { ...quantity, quotes: [] });
  expect(() => deriveRenovation({ ...release, indicators }, record)).toThrow(/should hold 4个 once/);
});
