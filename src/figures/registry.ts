import type { FigureDefinition } from './defineFigure.ts';
import type { FigureId } from './figureIds.ts';
import { figure as estatePartyUnits } from './estate-party-units/figure.ts';
import { figure as demonstrationPlan } from './demonstration-plan/figure.ts';
import { figure as renovation } from './renovation/figure.ts';
import { figure as fourSystems } from './four-systems/figure.ts';
import { figure as honoursCheck } from './honours-check/figure.ts';
import { figure as oneAxisThreeNetworks } from './one-axis-three-networks/figure.ts';
import { figure as oneFourN } from './one-four-n/figure.ts';
import { figure as serviceActivities } from './service-activities/figure.ts';
import { figure as sourceMap } from './source-map/figure.ts';
import { figure as whatIsCounted } from './what-is-counted/figure.ts';
import { figure as evidenceMatrix } from './evidence-matrix/figure.ts';

/** Every figure by id. The model's type is the figure's own business: what leaves it is SVG and text. */
export const FIGURES: Readonly<Record<FigureId, FigureDefinition>> = {
  'source-map': sourceMap as FigureDefinition,
  'four-systems': fourSystems as FigureDefinition,
  'honours-check': honoursCheck as FigureDefinition,
  'one-axis-three-networks': oneAxisThreeNetworks as FigureDefinition,
  'one-four-n': oneFourN as FigureDefinition,
  'estate-party-units': estatePartyUnits as FigureDefinition,
  'demonstration-plan': demonstrationPlan as FigureDefinition,
  renovation: renovation as FigureDefinition,
  'service-activities': serviceActivities as FigureDefinition,
  'what-is-counted': whatIsCounted as FigureDefinition,
  'evidence-matrix': evidenceMatrix as FigureDefinition,
};
