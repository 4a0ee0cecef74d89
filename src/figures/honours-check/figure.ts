import { defineFigure } from '../defineFigure.ts';
import { describeHonours, legendOf } from './describe.ts';
import { deriveHonours } from './model.ts';
import { renderHonours } from './render.ts';

export const figure = defineFigure({
  id: 'honours-check',
  widths: [288, 600, 896],
  kind: 'chart',
  derive: deriveHonours,
  draw: renderHonours,
  describe: describeHonours,
  legend: legendOf,
});
