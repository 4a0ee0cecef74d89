import { lately, once } from '../once.ts';
import { FIGURES } from '../figures/registry.ts';
import type { FigureId } from '../figures/figureIds.ts';
import { get } from '../schema/release.ts';
import { contextOf } from './figureContext.ts';
import type { Page } from './page.ts';

/** A figure on a page, up to its words: what its drawing, its text and its table all come from. */
export const describedFigure = (page: Page, id: FigureId) => described(page)(id);

export type DescribedFigure = ReturnType<typeof describedFigure>;

/** Figures of an edition whose drawings are kept: half a megabyte each. Pages of one kind are made one after another. */
const KEPT = 64;

const described = once((page: Page) =>
  lately(KEPT, (id: FigureId) => {
    const definition = FIGURES[id];
    const record = get(page.release.figures, id, 'figure');
    const context = contextOf(page, id);
    const model = definition.derive(page.release, record);
    const { indicatorHref: _, ...alone } = context;
    return {
      definition,
      record,
      context,
      model,
      description: definition.describe(model, context),
      /** The drawing of one of its widths as it stands on a page, beside its narrower and wider twins. */
      drawing: once((width: number) => {
        // Ids of one drawing must not meet those of the others.
        const idPrefix = `${id}-${definition.widths.indexOf(width)}-`;
        return definition.draw(model, width, { ...context, idPrefix });
      }),
      /** The same in a picture: what it leads to stands on it in letters. */
      still: once((width: number) => definition.draw(model, width, alone)),
    };
  }),
);
