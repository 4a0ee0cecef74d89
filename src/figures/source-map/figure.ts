import { defineFigure } from '../defineFigure.ts';
import { describeSourceMap, legendOf } from './describe.ts';
import { deriveSourceMap } from './model.ts';
import { renderSourceMap } from './render.ts';

export const figure = defineFigure({
  id: 'source-map',
  widths: [288, 600, 896],
  kind: 'chart',
  derive: (release, record) => deriveSourceMap(release, record),
  draw: renderSourceMap,
  describe: describeSourceMap,
  legend: legendOf,
});
