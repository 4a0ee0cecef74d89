import { defineFigure } from '../defineFigure.ts';
import { describeBodies, legendOf } from './describe.ts';
import { deriveBodies } from './model.ts';
import { drawBodies } from './render.ts';

export const figure = defineFigure({
  id: 'estate-party-units',
  widths: [288, 600, 896],
  kind: 'chart',
  derive: deriveBodies,
  draw: drawBodies,
  describe: describeBodies,
  legend: legendOf,
});
