import { figure } from '../../../../src/figures/one-axis-three-networks/figure.ts';
import { layout } from '../../../../src/figures/one-axis-three-networks/layout.ts';
import type { Placed } from '../../../../src/figures/one-axis-three-networks/placed.ts';
import type { Lang } from '../../../../src/schema/release.ts';
import { subjectOf } from '../subjectOf.ts';

export const { record, release, model, contextIn, drawn, parsed, CASES } = subjectOf(figure);

export const placed = (lang: Lang, width: number): Placed => layout(model, width, contextIn(lang));
