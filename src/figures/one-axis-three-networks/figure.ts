import { defineFigure } from '../defineFigure.ts';
import { aside, describe, legend, nameOf, partsOf } from './describe.ts';
import { layout, WIDTHS } from './layout.ts';
import { derive } from './model.ts';
import { render } from './render.ts';

export const figure = defineFigure({
  id: 'one-axis-three-networks',
  widths: WIDTHS,
  kind: 'diagram',
  derive,
  draw: (model, width, context) => {
    const parts = new Map(partsOf(model, context).map((part) => [part.id, part]));
    const nodes = new Map(model.nodes.map((node) => [node.id, node]));
    return render(layout(model, width, context), {
      ...context,
      title: context.fill(context.record.title),
      nameOf: (id) => nameOf(nodes.get(id)!, parts.get(id)!, context),
    });
  },
  describe,
  legend,
  aside,
});
