import { max } from 'd3';
import { noteLines, notesBelow } from '../notesBelow.ts';
import { joinUnder } from '../questionLines.ts';
import { placeAcross, type Column, type PlacedGroup } from '../unitGroups.ts';
import { placeHeadings, type PlacedHeadings } from '../verbHeadings.ts';
import type { DemonstrationPlan, PlanClause } from './model.ts';
import { headingOf, unitsOf, type LayoutWords, type PlacedPlan } from './placed.ts';

const COLUMNS = 3;
const GAP = 30;
/** Px from the marks of the first row to its note, and from that to the second row. */
const UNNAMED = { above: 28, below: 40 } as const;
/** Px from the marks of the second row to the line under them, from the line to its words, and on to the next note. */
const QUESTION = { above: 14, words: 22, below: 30 } as const;

interface PlacedRow {
  readonly headings: PlacedHeadings;
  readonly groups: readonly PlacedGroup[];
  readonly bottom: number;
}

/** Clauses side by side, each over as many columns as it has groups. */
function placeRow(
  clauses: readonly PlanClause[],
  top: number,
  columnWidth: number,
  words: LayoutWords,
): PlacedRow {
  const columnX = (i: number) => i * (columnWidth + GAP);
  let taken = 0;
  const spans = clauses.map(({ groups: { length } }): Column => {
    const x = columnX(taken);
    taken += length;
    return { x, y: top, width: columnX(length) - GAP };
  });
  const headings = placeHeadings(
    clauses.map((clause) => headingOf(clause, words)),
    spans,
    words.lang,
  );
  const units = clauses.flatMap((clause) => unitsOf(clause, columnWidth, words));
  const columns = units.map((_, i) => ({ x: columnX(i), y: headings.bottom, width: columnWidth }));
  const groups = placeAcross(units, columns, words.lang);
  return { headings, groups, bottom: max(groups, ({ bottom }) => bottom)! };
}

/** What was chosen over what was drawn up; the question runs under the latter. */
export function placeWide({ clauses }: DemonstrationPlan, width: number, words: LayoutWords): PlacedPlan {
  const columnWidth = (width - GAP * (COLUMNS - 1)) / COLUMNS;
  const [unnamed, question, ...rest] = words.notes;
  const chosen = placeRow(clauses.slice(0, 1), 0, columnWidth, words);
  const named = noteLines(unnamed, 0, chosen.bottom + UNNAMED.above, width);
  const drawnUp = placeRow(clauses.slice(1), named.at(-1)!.y + UNNAMED.below, columnWidth, words);
  const legs = drawnUp.groups.map(({ centres, bottom }) => ({ x: centres[0]!.x, y: bottom + 5 }));
  const lineY = drawnUp.bottom + QUESTION.above;
  const asked = noteLines(question, legs[0]!.x, lineY + QUESTION.words, width - legs[0]!.x);
  return {
    headings: [chosen.headings, drawnUp.headings],
    groups: [...chosen.groups, ...drawnUp.groups],
    question: joinUnder(legs, lineY),
    notes: [...named, ...asked, ...notesBelow(rest, 0, asked.at(-1)!.y + QUESTION.below, width)],
  };
}
