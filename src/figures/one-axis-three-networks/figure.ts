import { defineFigure } from '../defineFigure.ts';
import { diagramContext } from '../node.ts';
import { asideOf } from '../structure.ts';
import { describe, legend } from './describe.ts';
import { layout, WIDTHS } from './layout.ts';
import { derive } from './model.ts';
import { render } from './render.ts';
import { steps } from './steps.ts';

export const figure = defineFigure({
  id: 'one-axis-three-networks',
  widths: WIDTHS,
  kind: 'diagram',
  derive,
  draw: (model, width, context) =>
    render(layout(model, width, context), diagramContext(model.parts, context)),
  describe,
  legend,
  aside: (model, { record }) => asideOf(model, record),
  stillNotes: ({ record, fill }) => record.notes.map(fill),
  steps,
});
