import type { FigureContext } from '../defineFigure.ts';
import type { Line } from '../placedText.ts';
import type { PlacedGroup, UnitGroup } from '../unitGroups.ts';
import type { PlacedHeadings, VerbHeading } from '../verbHeadings.ts';
import { unitOf } from './marks.ts';
import type { PlanClause } from './model.ts';
import { nameOf, verbText } from './wording.ts';

export interface LayoutWords extends Pick<FigureContext, 'lang' | 't'> {
  /** Filled notes: on the units chosen, the question about what was drawn up, then what else is not said. */
  readonly notes: readonly [unnamed: string, question: string, ...rest: string[]];
}

export interface PlacedPlan {
  readonly headings: readonly PlacedHeadings[];
  readonly groups: readonly PlacedGroup[];
  /** Dashed. */
  readonly question: readonly string[];
  readonly notes: readonly Line[];
}

export const headingOf = (clause: PlanClause, words: LayoutWords): VerbHeading => ({
  text: `“${verbText(clause, words)}”`,
  printed: `“${clause.verb}”`,
});

/** The groups of a clause for columns of this width; `alone`, when each has the drawing's whole width. */
export const unitsOf = (
  clause: PlanClause,
  columnWidth: number,
  words: LayoutWords,
  alone = false,
): UnitGroup[] =>
  clause.groups.map((group) => unitOf(group, nameOf(group, clause, words), columnWidth, alone));
