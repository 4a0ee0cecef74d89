import { defineFigure } from '../defineFigure.ts';
import { describeCounted, legendOf } from './describe.ts';
import { deriveCounted } from './model.ts';
import { drawCounted } from './render.ts';

export const figure = defineFigure({
  id: 'what-is-counted',
  widths: [288, 600, 896],
  kind: 'chart',
  derive: deriveCounted,
  draw: drawCounted,
  describe: describeCounted,
  legend: legendOf,
  keys: ({ t }) => t('figure.what-is-counted.keys'),
});
