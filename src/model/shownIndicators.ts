import type { Quantity } from '../schema/indicators.ts';
import type { Indicator, Release } from '../schema/release.ts';
import { isQuantity } from './numbers.ts';
import { once } from '../once.ts';

const places = once(
  ({ indicators }: Release): ReadonlyMap<string, number> =>
    new Map([...indicators.keys()].map((id, i) => [id, i])),
);

/** The article's numbers that a record names, in the order of the article. */
export function shownIndicators(release: Release, ids: readonly string[]): Indicator[] {
  const place = places(release);
  return [...new Set(ids)]
    .flatMap((id) => release.indicators.get(id) ?? [])
    .toSorted((a, b) => place.get(a.id)! - place.get(b.id)!);
}

/** Of these, the numbers that count something. */
export const shownQuantities = (release: Release, ids: readonly string[]): Quantity[] =>
  shownIndicators(release, ids).filter(isQuantity);
