import { describe, expect, it } from 'vitest';
import { deriveActivities } from '../../../../src/figures/service-activities/model.ts';
import type { Indicator, Release } from '../../../../src/schema/release.ts';
import { model, record, release } from './subject.ts';

const withIndicators = (change: (indicator: Indicator) => Indicator): Release => ({
  ...release,
  indicators: new Map([...release.indicators].map(([id, indicator]) => [id, change(indicator)])),
});

describe('the groups', () => {
  it('stand in the order of the article, not of their size', () => {
    expect(model.groups.map(({ indicator }) => indicator.id)).toEqual([
      'service-activities',
      'talks-and-training',
      'patrols-and-persuasion',
      'disputes-handled',
    ]);
  });

  it('leave out the year: a date is not plotted', () => {
    expect(record.uses.indicators).toContain('service-period-start');
    expect(model.groups.map(({ indicator }) => indicator.id)).not.toContain('service-period-start');
  });

  it('take one shape for each unit', () => {
    expect(model.groups.map(({ indicator, mark }) => `${indicator.unit.zh} ${mark}`)).toEqual([
      '场次 square',
      '场次 square',
      '次 dot',
      '个 ring',
    ]);
  });

  it('refuse more units than there are shapes', () => {
    let n = 0;
    const many = withIndicators((indicator) =>
      indicator.kind === 'activity' ? { ...indicator, unit: { zh: `单位${n++}`, en: 'units' } } : indicator,
    );
    expect(() => deriveActivities(many, record)).toThrow(/no mark left for the unit/);
  });

  it('leave open whether the first contains the next two, as ambiguity A23 says', () => {
    expect(record.caveats).toContain('A23');
    expect(model.inQuestion).toEqual(model.groups.slice(0, 3).map(({ indicator }) => indicator.id));
  });
});
