export type PathSegment = string | number;

/** `['nodes', 3, 'label', 'en']` as `nodes[3].label.en`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`;
    return text === '' ? String(segment) : `${text}.${String(segment)}`;
  }, '');
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, segment) => (inner as Record<PropertyKey, unknown> | undefined | null)?.[segment],
    value,
  );
}

/** The id of the nearest record around a path: says which of sixty is meant. */
export function nearestId(value: unknown, path: readonly PropertyKey[]): string | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const id = valueAt(value, [...path.slice(0, depth), 'id']);
    if (typeof id === 'string') return id;
  }
  return undefined;
}

/** A path with the id of the record it lies in: `indicators[3].value (of "renovated-households")`. */
export function locate(value: unknown, path: readonly PropertyKey[]): string {
  const id = nearestId(value, path.slice(0, -1));
  return `${formatPath(path) || '(the whole file)'}${id === undefined ? '' : ` (of "${id}")`}`;
}

export interface Visit {
  readonly path: readonly PathSegment[];
  readonly key: PathSegment | undefined;
  readonly value: unknown;
}

/** Every value of a JSON document with its path, parents before children. */
export function* walk(value: unknown, path: readonly PathSegment[] = []): Generator<Visit> {
  yield { path, key: path.at(-1), value };
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* walk(item, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
}
