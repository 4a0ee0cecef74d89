import type { FigureContext } from '../defineFigure.ts';
import { layoutNarrow } from './layoutNarrow.ts';
import { layoutWide } from './layoutWide.ts';
import type { AxisModel } from './model.ts';
import type { Placed } from './placed.ts';

/** px of drawing: the axis lies down below the second, stands from it on. */
export const WIDTHS = [288, 560] as const;

export function layout(model: AxisModel, width: number, context: FigureContext): Placed {
  return width < WIDTHS[1] ? layoutNarrow(model, width, context) : layoutWide(model, width, context);
}
