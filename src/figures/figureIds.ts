import type { Release } from '../schema/release.ts';

/**
 * The figures in the order of the story; the position is the figure's number on the site. Apart from the
 * registry, so that checks that only need the names do not load what draws them.
 */
export const FIGURE_IDS = [
  'source-map',
  'four-systems',
  'honours-check',
  'one-axis-three-networks',
  'one-four-n',
  'estate-party-units',
  'demonstration-plan',
  'renovation',
  'service-activities',
  'what-is-counted',
  'evidence-matrix',
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(FIGURE_IDS.map((id, i) => [id, i + 1]));

/** The number of a figure on the site, from 1. */
export const figureNumber = (id: FigureId): number => NUMBERS.get(id)!;

/** Those of a release, which may be older than a figure. */
export const figureIdsOf = (release: Release): FigureId[] =>
  FIGURE_IDS.filter((id) => release.figures.has(id));
