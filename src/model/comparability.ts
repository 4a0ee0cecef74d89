import type { Quantity } from '../schema/indicators.ts';
import { get, type Release } from '../schema/release.ts';
import { isQuantity } from './numbers.ts';

/**
 * What keeps two numbers that count the same sort of thing from one axis. `measure`: Chinese counts them with another
 * measure word; `period`: the article says of one or both not what time they cover; `system`: they stand in the parts
 * of two systems; `minimum`: one is a floor, the other is not.
 */
export type Obstacle = 'measure' | 'period' | 'system' | 'minimum';

export interface Alike {
  readonly other: Quantity;
  /** Never empty. */
  readonly obstacles: readonly Obstacle[];
  /** Ambiguities of both, those of the whole article left out: ids. */
  readonly caveats: readonly string[];
}

export interface Comparability {
  /** May stand beside it, each with its unit; nothing is added up. In the order of the article. */
  readonly beside: readonly Quantity[];
  /** Ambiguities that it shares with all of those: why nothing is added up. */
  readonly besideCaveats: readonly string[];
  /** Figures that draw them side by side: ids. */
  readonly figures: readonly string[];
  /** Count the same sort of thing, and still cannot be set on one axis with it. */
  readonly alike: readonly Alike[];
  /** Numbers counted with another measure word. */
  readonly otherUnit: number;
  /** Numbers counted with the same Chinese measure word, but of other things: 个 of branches and of parks. */
  readonly otherThing: number;
}

const paragraphOf = ({ quotes }: Quantity) => quotes[0]?.paragraph;

/** Activities of one paragraph, for all of which it names a time: the four of paragraph 9. */
function shareAxis(a: Quantity, b: Quantity): boolean {
  const timed = [a, b].every(
    ({ kind, disclosure }) => kind === 'activity' && disclosure.period !== 'not-stated',
  );
  return timed && a.system === b.system && paragraphOf(a) === paragraphOf(b);
}

function obstaclesBetween(a: Quantity, b: Quantity): Obstacle[] {
  const met: Record<Obstacle, boolean> = {
    measure: a.unit.zh !== b.unit.zh,
    period: [a, b].some(({ disclosure }) => disclosure.period === 'not-stated'),
    system: a.system !== b.system,
    minimum: (a.qualifier === 'at-least') !== (b.qualifier === 'at-least'),
  };
  return (Object.keys(met) as Obstacle[]).filter((obstacle) => met[obstacle]);
}

/** Ambiguities of both that arise somewhere: what is unclear throughout joins any two numbers. */
function sharedCaveats(release: Release, a: Quantity, b: Quantity): string[] {
  return a.caveats.filter(
    (id) => b.caveats.includes(id) && get(release.ambiguities, id, 'ambiguity').paragraphs.length > 0,
  );
}

/**
 * What a number can be compared with. The article gives no baseline, no denominator and hardly a date, so that is
 * little: activities of one paragraph and one time. English names the thing counted, Chinese its measure word.
 */
export function comparabilityOf(release: Release, number: Quantity): Comparability {
  const quantities = [...release.indicators.values()].filter(isQuantity);
  const others = quantities.filter(({ id }) => id !== number.id);
  const beside = others.filter((other) => shareAxis(number, other));
  const apart = others.filter((other) => !beside.includes(other));
  const same = apart.filter(({ unit }) => unit.en === number.unit.en);
  const rest = apart.filter((other) => !same.includes(other));
  const sameMeasure = rest.filter(({ unit }) => unit.zh === number.unit.zh);
  return {
    beside,
    besideCaveats: number.caveats.filter(
      (id) =>
        beside.length > 0 && beside.every((other) => sharedCaveats(release, number, other).includes(id)),
    ),
    figures: figuresOnOneAxis(release, [number, ...beside]),
    alike: same.map((other) => ({
      other,
      obstacles: obstaclesBetween(number, other),
      caveats: sharedCaveats(release, number, other),
    })),
    otherUnit: rest.length - sameMeasure.length,
    otherThing: sameMeasure.length,
  };
}

/** Figures whose numbers are several of these and no others. */
function figuresOnOneAxis(release: Release, group: readonly Quantity[]): string[] {
  return [...release.figures.values()]
    .filter(({ uses }) => {
      const shown = uses.indicators.map((id) => get(release.indicators, id, 'indicator')).filter(isQuantity);
      return shown.length > 1 && shown.every(({ id }) => group.some((member) => member.id === id));
    })
    .map(({ id }) => id);
}
