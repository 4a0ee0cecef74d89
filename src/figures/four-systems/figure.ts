import { defineFigure, type FigureContext } from '../defineFigure.ts';
import { describeSystems, legendOf } from './describe.ts';
import { layoutSystems } from './layout.ts';
import { deriveSystems } from './model.ts';
import type { LayoutWords } from './placed.ts';
import { renderSystems } from './render.ts';

/** The words of the drawing that are not the model's. */
export function wordsFor({ lang, t, record, fill }: FigureContext): LayoutWords {
  return {
    lang,
    separator: t('list.separator'),
    noQuantity: t('figure.four-systems.noQuantity'),
    notes: record.notes.map(fill),
  };
}

export const figure = defineFigure({
  id: 'four-systems',
  widths: [288, 600, 896],
  kind: 'chart',
  derive: deriveSystems,
  draw: (model, width, context) =>
    renderSystems(
      layoutSystems(model, width, wordsFor(context)),
      context.lang,
      width,
      context.fill(context.record.alt),
    ),
  describe: describeSystems,
  legend: legendOf,
});
