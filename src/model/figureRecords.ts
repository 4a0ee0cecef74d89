import type { FigureRecord } from '../schema/figures.ts';
import type { RecordKind } from '../schema/recordKinds.ts';
import { slotsOf } from '../schema/template.ts';

/** The numbers that the figure's templates print, which `uses` need not name. */
export function printedNumbers({ title, caption, alt, notes }: FigureRecord): string[] {
  const templates = [title, caption, alt, ...notes].flatMap(({ zh, en }) => [zh, en]);
  return [...new Set(templates.flatMap((template) => slotsOf(template).map(({ id }) => id)))].toSorted();
}

/** Every record that a figure rests on, itself among them, by kind. */
export function recordsOfFigure(figure: FigureRecord): Partial<Record<RecordKind, readonly string[]>> {
  const { uses } = figure;
  return {
    figure: [figure.id],
    system: uses.systems,
    structure: uses.structures,
    node: uses.nodes,
    link: uses.links,
    number: [...uses.indicators, ...printedNumbers(figure)],
    term: uses.terms,
    ambiguity: figure.caveats,
    paragraph: figure.paragraphs,
  };
}
