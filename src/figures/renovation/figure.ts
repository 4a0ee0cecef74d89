import { defineFigure } from '../defineFigure.ts';
import { describeRenovation, legendOf } from './describe.ts';
import { deriveRenovation } from './model.ts';
import { drawRenovation } from './render.ts';

export const figure = defineFigure({
  id: 'renovation',
  widths: [288, 600, 896],
  kind: 'chart',
  derive: deriveRenovation,
  draw: drawRenovation,
  describe: describeRenovation,
  legend: legendOf,
});
