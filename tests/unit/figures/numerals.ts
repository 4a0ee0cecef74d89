import type { Release } from '../../../src/schema/release.ts';

/** Every run of digits of a text, thousands without their separator. */
export const numeralsIn = (text: string): string[] =>
  text.replaceAll(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? [];

interface Found {
  readonly value: unknown;
  /** Names of the properties that lead to it, without places in lists. */
  readonly path: string;
}

const isCollection = (value: object): value is readonly unknown[] | Map<unknown, unknown> | Set<unknown> =>
  Array.isArray(value) || value instanceof Map || value instanceof Set;

/** Whatever a value holds, at any depth, itself included. */
function everythingIn(value: unknown, path = ''): Found[] {
  if (value === null || typeof value !== 'object') return [{ value, path }];
  const inside: [string, unknown][] = isCollection(value)
    ? [...value.values()].map((item) => [`${path}[]`, item])
    : Object.entries(value).map(([name, item]) => [`${path}.${name}`, item]);
  return [{ value, path }, ...inside.flatMap(([to, item]) => everythingIn(item, to))];
}

/** Every numeral that the data hold, in values, labels, phrases, dates, places and identifiers. */
export const numeralsOf = (release: Release): Set<string> =>
  new Set(
    everythingIn(release).flatMap(({ value }) =>
      typeof value === 'string' || typeof value === 'number' ? numeralsIn(String(value)) : [],
    ),
  );

/** What a figure may say by counting what it draws: how long each list is, and how many of a kind lie along a path. */
export function countsIn(model: unknown): Set<string> {
  const tally = new Map<string, number>();
  const lengths: number[] = [];
  for (const { value, path } of everythingIn(model)) {
    const isList = typeof value === 'object' && value !== null && isCollection(value);
    if (isList) lengths.push([...value.values()].length);
    const kinds = typeof value === 'object' ? [path] : [path, `${path}=${String(value)}`];
    for (const kind of kinds) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  }
  return new Set([...lengths, ...tally.values()].map(String));
}
