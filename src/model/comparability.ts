import type { Quantity } from '../schema/indicators.ts';
import { get, type Release } from '../schema/release.ts';
import { figuresShowing } from './figuresUsing.ts';
import { isQuantity } from './numbers.ts';
import { once } from '../once.ts';
import { shownQuantities } from './shownIndicators.ts';

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

/** Of many, a page names the nearest in the article: it does not grow with the release. */
export const NAMED = 4;

/** The nearest, in the order of the article, and how many more there are. */
export interface Nearest<Item> {
  readonly nearest: readonly Item[];
  readonly more: number;
}

export interface Comparability {
  /** May stand beside it, each with its unit; nothing is added up. */
  readonly beside: Nearest<Quantity>;
  /** Ambiguities that it shares with all of those: why nothing is added up. */
  readonly besideCaveats: readonly string[];
  /** Figures that draw it beside others of those, and no more: ids. */
  readonly figures: readonly string[];
  /** Count the same sort of thing, and still cannot be set on one axis with it. */
  readonly alike: Nearest<Alike>;
  /** Numbers counted with another measure word. */
  readonly otherUnit: number;
  /** Numbers counted with the same Chinese measure word, but of other things: 个 of branches and of parks. */
  readonly otherThing: number;
}

const paragraphOf = ({ quotes }: Quantity) => quotes[0]?.paragraph;

/** Activities of one paragraph, for all of which it names a time, share an axis: the four of paragraph 9. */
function axisOf(quantity: Quantity): string | undefined {
  const { kind, disclosure, system } = quantity;
  const timed = kind === 'activity' && disclosure.period !== 'not-stated';
  return timed ? `${system} ${paragraphOf(quantity)}` : undefined;
}

const quantitiesOf = ({ indicators }: Release) => [...indicators.values()].filter(isQuantity);

const groupedBy = (keyOf: (quantity: Quantity) => string | undefined) =>
  once((release: Release) => Map.groupBy(quantitiesOf(release), keyOf));

const byAxis = groupedBy(axisOf);
const byThing = groupedBy(({ unit }) => unit.en);
const byMeasure = groupedBy(({ unit }) => unit.zh);
const byBoth = groupedBy(({ unit }) => `${unit.zh} ${unit.en}`);
const countOf = once((release: Release) => quantitiesOf(release).length);

/** Those of a group that stand nearest to a member of it on either side, but not the member. */
function nearestTo(number: Quantity, group: readonly Quantity[]): Nearest<Quantity> {
  const at = group.findIndex(({ id }) => id === number.id);
  const from = Math.max(0, Math.min(at - NAMED / 2, group.length - 1 - NAMED));
  const nearest = group.slice(from, from + NAMED + 1).filter(({ id }) => id !== number.id);
  return { nearest, more: group.length - 1 - nearest.length };
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

/** Ambiguities that all activities of an axis share. */
const axisCaveats = once(
  (release: Release) =>
    new Map(
      [...byAxis(release)].map(([axis, [first, ...others]]) => [
        axis,
        others.reduce(
          (shared, other) => shared.filter((id) => other.caveats.includes(id)),
          sharedCaveats(release, first!, first!),
        ),
      ]),
    ),
);

/**
 * What a number can be compared with. The article gives no baseline, no denominator and hardly a date, so that is
 * little: activities of one paragraph and one time. English names the thing counted, Chinese its measure word.
 */
export function comparabilityOf(release: Release, number: Quantity): Comparability {
  const { unit } = number;
  const axis = axisOf(number);
  const onAxis = axis === undefined ? [number] : byAxis(release).get(axis)!;
  const sameThing = byThing(release).get(unit.en)!;
  const apart = axis === undefined ? sameThing : sameThing.filter((o) => o === number || axisOf(o) !== axis);
  const otherThing = onAxis.filter((other) => other.unit.zh === unit.zh && other.unit.en !== unit.en).length;
  const measured =
    byMeasure(release).get(unit.zh)!.length - byBoth(release).get(`${unit.zh} ${unit.en}`)!.length;
  const alike = nearestTo(number, apart);
  return {
    beside: nearestTo(number, onAxis),
    besideCaveats: number.caveats.filter(
      (id) => onAxis.length > 1 && axisCaveats(release).get(axis)!.includes(id),
    ),
    figures: figuresOnAxis(release, number),
    alike: {
      more: alike.more,
      nearest: alike.nearest.map((other) => ({
        other,
        obstacles: obstaclesBetween(number, other),
        caveats: sharedCaveats(release, number, other),
      })),
    },
    otherUnit: countOf(release) - onAxis.length - (apart.length - 1) - (measured - otherThing),
    otherThing: measured - otherThing,
  };
}

/** Figures that draw a number beside others of its axis, and no numbers of another. */
function figuresOnAxis(release: Release, number: Quantity): string[] {
  const axis = axisOf(number);
  if (axis === undefined) return [];
  return figuresShowing(release, number.id)
    .filter(({ uses }) => {
      const shown = shownQuantities(release, uses.indicators);
      return shown.length > 1 && shown.every((other) => axisOf(other) === axis);
    })
    .map(({ id }) => id);
}
