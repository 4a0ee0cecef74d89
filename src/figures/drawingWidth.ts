import type { FigureDefinition } from './defineFigure.ts';

/**
 * The width whose drawing a container of `room` CSS px shows: the widest that fits, so that text is never scaled below
 * its drawn size, and the narrowest where none fits. The container queries of styles/figure-frame.css choose alike.
 */
export function drawingWidth({ widths }: Pick<FigureDefinition, 'widths'>, room: number): number {
  return widths.findLast((width) => width <= room) ?? widths[0];
}

/** The widths of a framed figure. The widest is for pages: a frame of that width is rare, and its host loads every byte. */
export const framedWidths = ({
  widths: [narrow, ...wider],
}: Pick<FigureDefinition, 'widths'>): FigureDefinition['widths'] => [narrow, ...wider.slice(0, 1)];
