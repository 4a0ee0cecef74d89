import { figure } from '../../../../src/figures/evidence-matrix/figure.ts';
import { LANGS } from '../../../../src/schema/primitives.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed } = subjectOf(figure);

const GOLDEN_WIDTHS = [320, 640, 960];

const inBoth = (widths: readonly number[]) =>
  LANGS.flatMap((lang) => widths.map((width) => ({ lang, width })));

/** The figure's own widths, and those of the goldens. */
export const CASES = inBoth([...figure.widths, ...GOLDEN_WIDTHS]);
export const GOLDEN_CASES = inBoth(GOLDEN_WIDTHS);
