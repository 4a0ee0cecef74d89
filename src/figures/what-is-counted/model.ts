import { groups } from 'd3';
import { placeOf } from '../../model/quotes.ts';
import { quantitiesBySystem } from '../../model/quantitiesBySystem.ts';
import type { Quantity } from '../../schema/indicators.ts';
import type { FigureRecord, Release, System } from '../../schema/release.ts';

/** Numbers of one paragraph, in its order. */
export interface Run {
  /** Number of the body paragraph. */
  readonly paragraph: number;
  readonly quantities: readonly Quantity[];
}

export interface CountedSystem {
  readonly system: System;
  /** From 0, in the order of print. */
  readonly position: number;
  readonly runs: readonly Run[];
}

export interface WhatIsCounted {
  readonly systems: readonly CountedSystem[];
}

function paragraphOf({ id, quotes: [quote] }: Quantity): number {
  const number = quote && placeOf(quote).number;
  if (number === undefined) throw new Error(`"${id}" stands in no body paragraph: the wall cannot place it`);
  return number;
}

/** All in the order of the article: its systems, their paragraphs, the numbers in them. */
export function deriveCounted(release: Release, record: FigureRecord): WhatIsCounted {
  const systems = quantitiesBySystem(release, record.uses.indicators).map(
    ({ system, position, quantities }) => ({
      system,
      position,
      runs: groups(quantities, paragraphOf).map(([paragraph, own]) => ({ paragraph, quantities: own })),
    }),
  );
  return { systems };
}
