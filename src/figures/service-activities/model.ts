import { shownIndicators } from '../../model/shownIndicators.ts';
import type { Quantity } from '../../schema/indicators.ts';
import type { FigureRecord, Release } from '../../schema/release.ts';

/** One shape for each unit of counting: figures with different units must not look alike. */
export const UNIT_MARKS = ['square', 'dot', 'ring'] as const;
export type UnitMark = (typeof UNIT_MARKS)[number];

export interface ActivityGroup {
  readonly indicator: Quantity;
  readonly mark: UnitMark;
}

export interface ServiceActivities {
  /** In the article's order; never sorted by size. */
  readonly groups: readonly ActivityGroup[];
  /** Ambiguity A23: whether the first of these contains the others is not said. */
  readonly inQuestion: readonly string[];
}

/** The first, and the two kinds of it that the sentence goes on with; what it ends with is no activity of that sort. */
const ASKED = 3;

function isActivity(indicator: { kind: string }): indicator is Quantity {
  return indicator.kind === 'activity';
}

export function deriveActivities(release: Release, record: FigureRecord): ServiceActivities {
  const shown = shownIndicators(release, record.uses.indicators).filter(isActivity);
  const units = [...new Set(shown.map((indicator) => indicator.unit.zh))];
  const groups = shown.map((indicator) => {
    const mark = UNIT_MARKS[units.indexOf(indicator.unit.zh)];
    if (mark === undefined)
      throw new Error(`figure "${record.id}": no mark left for the unit ${indicator.unit.zh}`);
    return { indicator, mark };
  });
  return { groups, inQuestion: shown.slice(0, ASKED).map(({ id }) => id) };
}
