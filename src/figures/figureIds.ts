/**
 * The figures in the order of the story; the position is the figure's number on the site. Apart from the
 * registry, so that checks that only need the names do not load what draws them.
 */
export const FIGURE_IDS = [
  'four-systems',
  'one-axis-three-networks',
  'one-four-n',
  'service-activities',
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];
