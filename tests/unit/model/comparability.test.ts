import { describe, expect, it } from 'vitest';
import { comparabilityOf } from '../../../src/model/comparability.ts';
import { isQuantity } from '../../../src/model/numbers.ts';
import type { Quantity } from '../../../src/schema/indicators.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import type { Release } from '../../../src/schema/release.ts';

const release = loadRelease('1.0.0');
const quantities = [...release.indicators.values()].filter(isQuantity);
const quantity = (id: string) => quantities.find((candidate) => candidate.id === id)!;
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

/** The four of paragraph 9, which the reading finds to be the only numbers on one axis. */
const ON_ONE_AXIS = [
  'service-activities',
  'talks-and-training',
  'patrols-and-persuasion',
  'disputes-handled',
];

/** The same release with one number changed. */
function changed(id: string, change: Partial<Quantity>): Release {
  const indicators = new Map(release.indicators);
  indicators.set(id, { ...quantity(id), ...change });
  return { ...release, indicators };
}

describe('comparability', () => {
  it.each(ON_ONE_AXIS)('sets %s beside the other three activities of its paragraph', (id) => {
    const { beside, besideCaveats, figures } = comparabilityOf(release, quantity(id));
    expect([id, ...idsOf(beside.nearest)].sort()).toEqual(ON_ONE_AXIS.toSorted());
    expect(besideCaveats).toContain('A23');
    expect(figures).toEqual(['service-activities']);
  });

  it('sets no other number beside any', () => {
    const compared = quantities.filter(
      (number) => comparabilityOf(release, number).beside.nearest.length > 0,
    );
    expect(idsOf(compared)).toEqual(ON_ONE_AXIS);
  });

  it('keeps apart the activity of which no time is given, and one of another paragraph', () => {
    expect(comparabilityOf(release, quantity('resident-problems-solved')).beside).toEqual({
      nearest: [],
      more: 0,
    });
    const elsewhere = changed('disputes-handled', { quotes: quantity('theme-parks').quotes });
    expect(idsOf(comparabilityOf(elsewhere, quantity('service-activities')).beside.nearest)).not.toContain(
      'disputes-handled',
    );
  });

  it('says what keeps two numbers of one sort apart, and which questions touch both', () => {
    const { alike } = comparabilityOf(release, quantity('demonstration-communities'));
    expect(alike.nearest.map(({ other, ...rest }) => ({ id: other.id, ...rest }))).toEqual([
      { id: 'communities-standardised', obstacles: ['period', 'system'], caveats: ['A13'] },
    ]);
    const mechanisms = comparabilityOf(release, quantity('subdistrict-work-mechanisms')).alike.nearest;
    expect(mechanisms.map(({ other, caveats }) => [other.id, caveats])).toEqual([
      ['governance-linkage-mechanisms', ['A15']],
      ['service-mechanisms', ['A15']],
    ]);
    expect(mechanisms.every(({ obstacles }) => obstacles.includes('measure'))).toBe(true);
    const people = comparabilityOf(release, quantity('volunteers-per-community')).alike.nearest;
    expect(people.map(({ other, obstacles }) => [other.id, obstacles])).toEqual([
      ['deputies-and-members', ['measure', 'period', 'system', 'minimum']],
    ]);
  });

  it.each(quantities.map((number) => [number.id, number] as const))(
    'accounts for every other number once, and gives a reason for each that it keeps from %s',
    (_id, number) => {
      const { beside, alike, otherUnit, otherThing } = comparabilityOf(release, number);
      expect(beside.nearest.length + alike.nearest.length + otherUnit + otherThing).toBe(
        quantities.length - 1,
      );
      expect(beside.more + alike.more).toBe(0);
      expect(alike.nearest.filter(({ obstacles }) => obstacles.length === 0)).toEqual([]);
    },
  );

  it('names the nearest in the article of many, and counts the others', () => {
    const of = quantity('subdistrict-work-mechanisms');
    const many = Array.from({ length: 20 }, (_, i) => ({ ...of, id: `mechanisms-${i}` }));
    const indicators = new Map([
      ...release.indicators,
      ...many.map((number) => [number.id, number] as const),
    ]);
    const { alike } = comparabilityOf({ ...release, indicators }, many[10]!);
    expect(alike.nearest.map(({ other }) => other.id)).toEqual([
      'mechanisms-8',
      'mechanisms-9',
      'mechanisms-11',
      'mechanisms-12',
    ]);
    // The three of the article are of the same sort.
    expect(alike.nearest.length + alike.more).toBe(many.length - 1 + 3);
  });
});
