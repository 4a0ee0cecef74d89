import { describe, expect, it } from 'vitest';
import { deriveCounted } from '../../../../src/figures/what-is-counted/model.ts';
import { isQuantity } from '../../../../src/model/numbers.ts';
import type { Indicator, Release } from '../../../../src/schema/release.ts';
import { model, quantities, record, release } from './subject.ts';

const withIndicators = (change: (indicator: Indicator) => Indicator): Release => ({
  ...release,
  indicators: new Map([...release.indicators].map(([id, indicator]) => [id, change(indicator)])),
});

describe('the wall', () => {
  it('holds every number that counts something, in the order of the article', () => {
    expect(quantities).toEqual([...release.indicators.values()].filter(isQuantity));
    expect(quantities).toHaveLength(release.derived.get('chartable-total')!.value);
  });

  it('groups them by the four systems, and within them by paragraph', () => {
    expect(model.systems.map(({ system }) => system.label.zh)).toEqual([
      '党建体系',
      '示范体系',
      '服务体系',
      '保障体系',
    ]);
    expect(
      model.systems.map(({ runs }) => runs.map(({ paragraph, quantities: own }) => [paragraph, own.length])),
    ).toEqual([
      [
        [2, 2],
        [3, 1],
        [4, 3],
      ],
      [
        [5, 6],
        [6, 4],
        [7, 2],
      ],
      [
        [8, 1],
        [9, 5],
        [10, 3],
      ],
      [
        [11, 2],
        [13, 2],
      ],
    ]);
  });

  it('refuses a number that belongs to no system', () => {
    const homeless = withIndicators((indicator) =>
      indicator.id === 'theme-parks' ? { ...indicator, system: null } : indicator,
    );
    expect(() => deriveCounted(homeless, record)).toThrow(/"theme-parks" belongs to no system/);
  });

  it('refuses a number that stands in no body paragraph', () => {
    const heading = withIndicators((indicator) =>
      indicator.id === 'theme-parks'
        ? { ...indicator, quotes: indicator.quotes.map((quote) => ({ ...quote, paragraph: 'h1' })) }
        : indicator,
    );
    expect(() => deriveCounted(heading, record)).toThrow(/"theme-parks" stands in no body paragraph/);
  });
});
