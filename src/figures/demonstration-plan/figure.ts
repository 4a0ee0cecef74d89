import { defineFigure } from '../defineFigure.ts';
import { describePlan, legendOf } from './describe.ts';
import { derivePlan } from './model.ts';
import { drawPlan } from './render.ts';

export const figure = defineFigure({
  id: 'demonstration-plan',
  widths: [288, 600, 896],
  kind: 'chart',
  derive: derivePlan,
  draw: drawPlan,
  describe: describePlan,
  legend: legendOf,
});
