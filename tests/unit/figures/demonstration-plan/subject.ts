import { figure } from '../../../../src/figures/demonstration-plan/figure.ts';
import { layoutPlan, type PlanLayout } from '../../../../src/figures/demonstration-plan/layout.ts';
import { wordsFor } from '../../../../src/figures/demonstration-plan/render.ts';
import type { Lang } from '../../../../src/schema/release.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed, CASES } = subjectOf(figure);

export const placed = (lang: Lang, width: number): PlanLayout =>
  layoutPlan(model, width, wordsFor(contextIn(lang)));
