import { FIGURES } from '../figures/registry.ts';
import type { FigureId } from '../figures/figureIds.ts';
import { get } from '../schema/release.ts';
import { contextOf } from './figureContext.ts';
import type { Page } from './page.ts';

/** A figure on a page, up to its words: what its drawing, its text and its table all come from. */
export function describedFigure(page: Page, id: FigureId) {
  const definition = FIGURES[id];
  const record = get(page.release.figures, id, 'figure');
  const context = contextOf(page, id);
  const model = definition.derive(page.release, record);
  return { definition, record, context, model, description: definition.describe(model, context) };
}
