import { defineFigure } from '../defineFigure.ts';
import { diagramContext } from '../node.ts';
import { asideOf } from '../structure.ts';
import { describe, legend } from './describe.ts';
import { layout } from './layout.ts';
import { derive } from './model.ts';
import { noteWords } from './noteWords.ts';
import { render } from './render.ts';
import { steps } from './steps.ts';

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
  steps,
});
