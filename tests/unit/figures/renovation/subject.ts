import { figure } from '../../../../src/figures/renovation/figure.ts';
import { layoutRenovation, type RenovationLayout } from '../../../../src/figures/renovation/layout.ts';
import { wordsFor } from '../../../../src/figures/renovation/render.ts';
import type { Lang } from '../../../../src/schema/release.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed, CASES } = subjectOf(figure);

export const placed = (lang: Lang, width: number): RenovationLayout =>
  layoutRenovation(model, width, wordsFor(model, contextIn(lang)));
