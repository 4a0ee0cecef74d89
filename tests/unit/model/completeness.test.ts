import { describe, expect, it } from 'vitest';
import {
  byCompleteness,
  completeness,
  DISCLOSURE_FIELDS,
  neverDisclosed,
} from '../../../src/model/completeness.ts';
import { disclosureSchema, type Disclosure } from '../../../src/schema/indicators.ts';

const disclosure = (changes: Partial<Disclosure> = {}): Disclosure => ({
  ...(Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, 'not-stated'])) as Disclosure),
  ...changes,
});

describe('completeness', () => {
  it('asks every field of the schema', () => {
    expect([...DISCLOSURE_FIELDS]).toEqual(Object.keys(disclosureSchema.shape));
  });

  it('counts one for a stated field and a half for a partly stated one', () => {
    expect(completeness(disclosure())).toBe(0);
    expect(completeness(disclosure({ agent: 'stated', place: 'partly', list: 'partly' }))).toBe(2);
  });

  it('puts the most disclosed first, and leaves numbers alike in their order', () => {
    const rows = [
      { id: 'blank', disclosure: disclosure() },
      { id: 'half', disclosure: disclosure({ place: 'partly' }) },
      { id: 'other half', disclosure: disclosure({ agent: 'partly' }) },
      { id: 'full', disclosure: disclosure({ agent: 'stated' }) },
    ];
    expect(byCompleteness(rows).map(({ id }) => id)).toEqual(['full', 'half', 'other half', 'blank']);
  });

  it('finds the fields that are blank throughout', () => {
    const rows = [
      { disclosure: disclosure({ agent: 'stated' }) },
      { disclosure: disclosure({ list: 'partly' }) },
    ];
    expect(neverDisclosed(rows)).toEqual(
      DISCLOSURE_FIELDS.filter((field) => field !== 'agent' && field !== 'list'),
    );
  });
});
