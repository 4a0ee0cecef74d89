import type { FigureRecord, Release } from '../schema/release.ts';
import { recordsOfFigure } from './figureRecords.ts';
import { indexed } from './indexed.ts';
import { once } from '../once.ts';

/** Figures by what they name, in the order of the data. */
const figuresBy = (idsOf: (figure: FigureRecord) => readonly string[]) =>
  once(({ figures }: Release) => indexed(figures.values(), idsOf));

const byNumber = figuresBy((figure) => recordsOfFigure(figure).number!);
const byIndicator = figuresBy(({ uses }) => uses.indicators);
const byNode = figuresBy(({ uses }) => uses.nodes);

/** Figures that show a number or print it in their words. */
export const figuresUsing = (release: Release, id: string): readonly FigureRecord[] =>
  byNumber(release).get(id) ?? [];

/** Figures that draw a number of the article. */
export const figuresShowing = (release: Release, indicatorId: string): readonly FigureRecord[] =>
  byIndicator(release).get(indicatorId) ?? [];

export const figuresWithNode = (release: Release, nodeId: string): readonly FigureRecord[] =>
  byNode(release).get(nodeId) ?? [];
