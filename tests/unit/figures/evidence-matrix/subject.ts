import { figure } from '../../../../src/figures/evidence-matrix/figure.ts';
import { LANGS } from '../../../../src/schema/primitives.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed } = subjectOf(figure);

/** The figure's own widths, and some between them. */
const WIDTHS = [...figure.widths, 320, 640, 960];

export const CASES = LANGS.flatMap((lang) => WIDTHS.map((width) => ({ lang, width })));
