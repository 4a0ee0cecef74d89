import { figure } from '../../../../src/figures/estate-party-units/figure.ts';
import { layoutBodies, type BodiesLayout } from '../../../../src/figures/estate-party-units/layout.ts';
import { wordsFor } from '../../../../src/figures/estate-party-units/render.ts';
import type { Lang } from '../../../../src/schema/release.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed, CASES } = subjectOf(figure);

export const placed = (lang: Lang, width: number): BodiesLayout =>
  layoutBodies(model, width, wordsFor(contextIn(lang)));
