import { figure } from '../../../../src/figures/what-is-counted/figure.ts';
import { LANGS } from '../../../../src/schema/primitives.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed } = subjectOf(figure);

export const quantities = model.systems.flatMap(({ runs }) => runs.flatMap((run) => run.quantities));

const GOLDEN_WIDTHS = [320, 640, 960];

const inBoth = (widths: readonly number[]) =>
  LANGS.flatMap((lang) => widths.map((width) => ({ lang, width })));

/** The figure's own widths, and those of the goldens. */
export const CASES = inBoth([...figure.widths, ...GOLDEN_WIDTHS]);
export const GOLDEN_CASES = inBoth(GOLDEN_WIDTHS);
