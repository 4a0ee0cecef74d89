import type { Disclosure, Quantity } from '../schema/indicators.ts';

/** What can be asked of every number, in the order in which the matrix asks it. */
export const DISCLOSURE_FIELDS = [
  'agent',
  'place',
  'period',
  'list',
  'extent',
  'baseline',
  'denominator',
  'source',
] as const satisfies readonly (keyof Disclosure)[];

export type DisclosureField = (typeof DISCLOSURE_FIELDS)[number];
export type Disclosed = Disclosure[DisclosureField];

const WEIGHT: Readonly<Record<Disclosed, number>> = { stated: 1, partly: 0.5, 'not-stated': 0 };

/**
 * How much the article discloses about a number: 1 for each field that is stated, ½ for each that is partly stated,
 * 0 for the rest. Fields weigh the same only because nothing says otherwise; the sum puts rows in order and is never
 * printed.
 */
export function completeness(disclosure: Disclosure): number {
  return DISCLOSURE_FIELDS.reduce((sum, field) => sum + WEIGHT[disclosure[field]], 0);
}

/** Most is disclosed about the first; numbers alike keep the order of the article. */
export function byCompleteness<Row extends Pick<Quantity, 'disclosure'>>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => completeness(b.disclosure) - completeness(a.disclosure));
}

/** Fields that the article leaves blank for every number. */
export function neverDisclosed(rows: readonly Pick<Quantity, 'disclosure'>[]): DisclosureField[] {
  return DISCLOSURE_FIELDS.filter((field) =>
    rows.every(({ disclosure }) => disclosure[field] === 'not-stated'),
  );
}
