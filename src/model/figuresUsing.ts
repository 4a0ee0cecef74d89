import type { FigureRecord, Release } from '../schema/release.ts';
import { recordsOfFigure } from './figureRecords.ts';

/** Figures that show a number or print it in their words, in the order of the data. */
export const figuresUsing = ({ figures }: Release, id: string): FigureRecord[] =>
  [...figures.values()].filter((figure) => recordsOfFigure(figure).number!.includes(id));
