import type { Quantity } from '../schema/indicators.ts';
import type { DerivedNumber, Fact, Indicator, Release } from '../schema/release.ts';
import { once } from '../once.ts';

/** Anything with an id that prose, captions and figures may print as a number. */
export type NumberRecord =
  | { readonly origin: 'indicator'; readonly record: Indicator }
  | { readonly origin: 'derived'; readonly record: DerivedNumber }
  | { readonly origin: 'fact'; readonly record: Fact };

/** Finds a number by id among the article's numbers, the derived ones and the context facts. */
export function findNumber(release: Release, id: string): NumberRecord | undefined {
  const indicator = release.indicators.get(id);
  if (indicator !== undefined) return { origin: 'indicator', record: indicator };
  const derived = release.derived.get(id);
  if (derived !== undefined) return { origin: 'derived', record: derived };
  const fact = release.facts.get(id);
  return fact === undefined ? undefined : { origin: 'fact', record: fact };
}

/** Like `findNumber`, for ids that loading or the prose check has proved to exist. */
export function getNumber(release: Release, id: string): NumberRecord {
  const found = findNumber(release, id);
  if (found === undefined)
    throw new Error(
      `no number "${id}" in release ${release.version}: see indicators.json and references.json`,
    );
  return found;
}

/** Whether an indicator counts something, as labels, dates and number-names do not. */
export const isQuantity = (indicator: Indicator): indicator is Quantity =>
  indicator.kind === 'count' || indicator.kind === 'activity';

/** Every number that has a page: those of the article in its order, then the derived ones, then the context facts. */
export const allNumbers = once(({ indicators, derived, facts }: Release): readonly NumberRecord[] => [
  ...[...indicators.values()].map((record) => ({ origin: 'indicator', record }) as const),
  ...[...derived.values()].map((record) => ({ origin: 'derived', record }) as const),
  ...[...facts.values()].map((record) => ({ origin: 'fact', record }) as const),
]);

const positions = once(
  (release: Release): ReadonlyMap<string, number> =>
    new Map(allNumbers(release).map(({ record }, position) => [record.id, position])),
);

/** The numbers before and after one, in that order. */
export function neighboursOf(release: Release, id: string) {
  const position = positions(release).get(id)!;
  const [previous, next] = [position - 1, position + 1].map((at) => allNumbers(release)[at]);
  return { previous, next };
}
