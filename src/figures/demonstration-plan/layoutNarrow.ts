import { noteLines, notesBelow } from '../notesBelow.ts';
import type { Line } from '../placedText.ts';
import { joinBeside } from '../questionLines.ts';
import { placeAlone, type PlacedGroup } from '../unitGroups.ts';
import { placeHeadings, type PlacedHeadings } from '../verbHeadings.ts';
import type { DemonstrationPlan, PlanClause } from './model.ts';
import { headingOf, unitsOf, type LayoutWords, type PlacedPlan } from './placed.ts';

/** Px left of the groups, where the line of the question runs down. */
const MARGIN = 18;
const GAP = { groups: 8, clauses: 28, unnamed: 40 } as const;
/** Px from a baseline up to the middle of a number, and of a line of a note. */
const MIDDLE = { numeral: 16, note: 4.7 } as const;

/** Everything one under another; the question runs down the margin and ends at its words. */
export function placeNarrow({ clauses }: DemonstrationPlan, width: number, words: LayoutWords): PlacedPlan {
  const room = width - MARGIN;
  const [unnamed, question, ...rest] = words.notes;
  const headings: PlacedHeadings[] = [];
  const groups: PlacedGroup[] = [];
  const notes: Line[] = [];
  let y = 0;
  const place = (clause: PlanClause): PlacedGroup[] => {
    const column = { x: MARGIN, y, width: room };
    const heading = placeHeadings([headingOf(clause, words)], [column], words.lang);
    headings.push(heading);
    y = heading.bottom;
    const placed = unitsOf(clause, room, words, true).map((unit) => {
      const group = placeAlone(unit, { ...column, y }, words.lang);
      y = group.bottom + GAP.groups;
      return group;
    });
    groups.push(...placed);
    y += GAP.clauses - GAP.groups;
    return placed;
  };
  place(clauses[0]!);
  notes.push(...noteLines(unnamed, MARGIN, y, room));
  y = notes.at(-1)!.y + GAP.unnamed;
  const asked = clauses.slice(1).flatMap(place);
  notes.push(...noteLines(question, MARGIN, y, room));
  const heights = [...asked.map(({ numeral }) => numeral.y - MIDDLE.numeral), y - MIDDLE.note];
  notes.push(...notesBelow(rest, MARGIN, notes.at(-1)!.y + GAP.clauses, room));
  return { headings, groups, question: joinBeside(heights, 2, MARGIN - 5), notes };
}
