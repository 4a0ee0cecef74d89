import { shownQuantities } from '../../model/shownIndicators.ts';
import type { Quantity } from '../../schema/indicators.ts';
import type { FigureRecord, Release } from '../../schema/release.ts';

export const RENOVATED_MARKS = ['estate', 'building', 'household'] as const;
export type RenovatedMark = (typeof RENOVATED_MARKS)[number];

export interface RenovatedGroup {
  readonly quantity: Quantity;
  readonly mark: RenovatedMark;
}

export interface Renovation {
  /** The verb and what it is done to, as printed before the first number and after the last. */
  readonly printed: { readonly verb: string; readonly object: string };
  /** In the article's order: each is naturally read as lying within the one before, which the article does not say. */
  readonly groups: readonly RenovatedGroup[];
}

/** What a phrase has before and after its number. */
function aroundNumber({ id, quotes, value, unit }: Quantity): [before: string, after: string] {
  const exact = quotes[0]?.exact ?? '';
  const [before, after, ...more] = exact.split(`${value}${unit.zh}`);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`"${id}": its phrase should hold ${value}${unit.zh} once, found ${exact}`);
  return [before, after];
}

export function deriveRenovation(release: Release, record: FigureRecord): Renovation {
  const groups = shownQuantities(release, record.uses.indicators).map((quantity, i): RenovatedGroup => {
    const mark = RENOVATED_MARKS[i];
    if (mark === undefined) throw new Error(`figure "${record.id}": no mark left for "${quantity.id}"`);
    return { quantity, mark };
  });
  const [first, last] = [groups[0], groups.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`figure "${record.id}" shows no number`);
  return {
    printed: { verb: aroundNumber(first.quantity)[0], object: aroundNumber(last.quantity)[1] },
    groups,
  };
}
