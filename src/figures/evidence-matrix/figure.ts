import { defineFigure } from '../defineFigure.ts';
import { describeMatrix, legendOf } from './describe.ts';
import { deriveMatrix } from './model.ts';
import { drawMatrix } from './render.ts';
import { rowOrderHtml } from './rowOrder.ts';

export const figure = defineFigure({
  id: 'evidence-matrix',
  widths: [288, 600, 896],
  kind: 'chart',
  derive: deriveMatrix,
  draw: drawMatrix,
  describe: describeMatrix,
  legend: legendOf,
  controls: rowOrderHtml,
});
