import { defineFigure, type FigureContext } from '../defineFigure.ts';
import { diagramContext } from '../node.ts';
import { asideOf } from '../structure.ts';
import { describe, legend } from './describe.ts';
import { layout, type NoteWords } from './layout.ts';
import { derive } from './model.ts';
import { render } from './render.ts';

/** The record's notes follow the drawing from left to right: on the 1, on the overlap, on the N. */
export function noteWords({ record, fill, t }: FigureContext): NoteWords {
  const [core, overlap, field] = record.notes.map(fill);
  if (core === undefined || overlap === undefined || field === undefined)
    throw new Error(
      'figure "one-four-n" needs three notes in figures.json: on the 1, on the overlap, on the N',
    );
  return { core, overlap, overlapNamed: t('figure.one-four-n.overlapNamed'), field };
}

export const figure = defineFigure({
  id: 'one-four-n',
  widths: [288, 600, 896],
  kind: 'diagram',
  derive,
  draw: (model, width, context) =>
    render(
      model,
      layout(model, width, context.lang, noteWords(context)),
      diagramContext(model.parts, context),
    ),
  describe,
  legend,
  aside: (model, { record }) => asideOf(model, record),
});
