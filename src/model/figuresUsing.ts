import type { FigureRecord, Release } from '../schema/release.ts';
import { recordsOfFigure } from './figureRecords.ts';
import { once } from '../once.ts';

type Figures = ReadonlyMap<string, readonly FigureRecord[]>;

/** Figures by what they name, in the order of the data. */
const figuresBy = (idsOf: (figure: FigureRecord) => readonly string[]) =>
  once(({ figures }: Release): Figures => {
    const naming = new Map<string, FigureRecord[]>();
    for (const figure of figures.values())
      for (const id of new Set(idsOf(figure))) {
        const known = naming.get(id);
        if (known === undefined) naming.set(id, [figure]);
        else known.push(figure);
      }
    return naming;
  });

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
