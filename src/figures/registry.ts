import type { FigureDefinition } from './defineFigure.ts';
import type { FigureId } from './figureIds.ts';
import { figure as fourSystems } from './four-systems/figure.ts';
import { figure as oneAxisThreeNetworks } from './one-axis-three-networks/figure.ts';
import { figure as oneFourN } from './one-four-n/figure.ts';
import { figure as serviceActivities } from './service-activities/figure.ts';

/** Every figure by id. The model's type is the figure's own business: what leaves it is SVG and text. */
export const FIGURES: Readonly<Record<FigureId, FigureDefinition>> = {
  'four-systems': fourSystems as FigureDefinition,
  'one-axis-three-networks': oneAxisThreeNetworks as FigureDefinition,
  'one-four-n': oneFourN as FigureDefinition,
  'service-activities': serviceActivities as FigureDefinition,
};
