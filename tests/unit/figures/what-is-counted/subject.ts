import { figure } from '../../../../src/figures/what-is-counted/figure.ts';
import { LANGS } from '../../../../src/schema/primitives.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed } = subjectOf(figure);

export const quantities = model.systems.flatMap(({ runs }) => runs.flatMap((run) => run.quantities));

/** The figure's own widths, and some between them. */
const WIDTHS = [...figure.widths, 320, 640, 960];

export const CASES = LANGS.flatMap((lang) => WIDTHS.map((width) => ({ lang, width })));
