import type { Quantity } from '../schema/indicators.ts';
import type { Release, System } from '../schema/release.ts';
import { shownQuantities } from './shownIndicators.ts';

/** The numbers that stand under one heading of the article. */
export interface SystemQuantities {
  readonly system: System;
  /** From 0, in the order of print. */
  readonly position: number;
  /** In the order of the article. */
  readonly quantities: readonly Quantity[];
}

/** Numbers that count something, under the system in whose part of the article they stand. */
export function quantitiesBySystem(release: Release, ids: readonly string[]): SystemQuantities[] {
  const quantities = shownQuantities(release, ids);
  const homeless = quantities.find(({ system }) => system === null);
  if (homeless !== undefined)
    throw new Error(`"${homeless.id}" belongs to no system: it cannot be grouped by system`);
  return [...release.systems.values()].map((system, position) => ({
    system,
    position,
    quantities: quantities.filter((quantity) => quantity.system === system.id),
  }));
}
