import { defineFigure } from '../defineFigure.ts';
import { describeActivities, legendOf } from './describe.ts';
import { deriveActivities } from './model.ts';
import { drawActivities } from './render.ts';

export const figure = defineFigure({
  id: 'service-activities',
  widths: [288, 560],
  kind: 'chart',
  derive: deriveActivities,
  draw: drawActivities,
  describe: describeActivities,
  legend: legendOf,
});
