import { locate, walk, type PathSegment } from './jsonPath.ts';
import type { Problem } from './problems.ts';
import { DECLARATIONS, RECORD_KINDS, type RecordKind } from './recordKinds.ts';
import type { ReleaseFile } from './releases.ts';

/** The JSON of every file of a release, as far as it could be read. */
export type RawRelease = Readonly<Partial<Record<ReleaseFile, unknown>>>;

/** A field of this name refers to records of this kind, wherever it stands. */
const REFERRING: Readonly<Record<string, RecordKind>> = {
  caveats: 'ambiguity',
  terms: 'term',
  references: 'reference',
  indicators: 'number',
  from: 'number',
  nodes: 'node',
  links: 'link',
  structures: 'structure',
  systems: 'system',
  system: 'system',
  paragraphs: 'paragraph',
  paragraph: 'paragraph',
  source: 'node',
  target: 'node',
};

/** Fields whose string is not a reference although the name is: disclosure.source is a judgement. */
function refers(path: readonly PathSegment[]): RecordKind | undefined {
  const key = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
  if (path.includes('disclosure') || typeof key !== 'string') return undefined;
  return Object.hasOwn(REFERRING, key) ? REFERRING[key] : undefined;
}

function declared(
  raw: RawRelease,
  kind: RecordKind,
): { id: string; file: ReleaseFile; path: PathSegment[] }[] {
  return DECLARATIONS[kind].flatMap(([file, collection]) => {
    const records = (raw[file] as Record<string, unknown> | undefined)?.[collection];
    if (!Array.isArray(records)) return [];
    return records.flatMap((record: unknown, i) => {
      const id = (record as { id?: unknown } | null)?.id;
      return typeof id === 'string' ? [{ id, file, path: [collection, i, 'id'] }] : [];
    });
  });
}

/** The ids of every kind that a release declares. */
export function declaredIds(raw: RawRelease): Map<RecordKind, Set<string>> {
  return new Map(RECORD_KINDS.map((kind) => [kind, new Set(declared(raw, kind).map(({ id }) => id))]));
}

/** Ids that are declared twice in one name space. */
export function checkUnique(raw: RawRelease, name: (file: ReleaseFile) => string): Problem[] {
  return RECORD_KINDS.flatMap((kind) => {
    const seen = new Map<string, string>();
    return declared(raw, kind).flatMap(({ id, file, path }) => {
      const place = `${name(file)} ${locate(raw[file], path)}`;
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, place);
        return [];
      }
      return [
        {
          file: name(file),
          at: locate(raw[file], path),
          found: `the ${kind} id "${id}" a second time`,
          expected: `each ${kind} id once; the first is ${first}`,
          mend: 'give the newer record another id; ids are never reused',
        },
      ];
    });
  });
}

/** The most similar known id, for "did you mean". */
function nearest(id: string, known: ReadonlySet<string>): string | undefined {
  const parts = new Set(id.split('-'));
  let best: { id: string; score: number } | undefined;
  for (const candidate of known) {
    const words = candidate.split('-');
    const score = words.filter((word) => parts.has(word)).length / Math.max(words.length, parts.size);
    if (score > (best?.score ?? 0.3)) best = { id: candidate, score };
  }
  return best?.id;
}

/** Whether every file that declares records of this kind could be read: else each reference would look dangling. */
function readable(raw: RawRelease, kind: RecordKind): boolean {
  return DECLARATIONS[kind].every(([file]) => raw[file] !== undefined);
}

/** References to records that do not exist. */
export function checkReferences(raw: RawRelease, name: (file: ReleaseFile) => string): Problem[] {
  const known = declaredIds(raw);
  return (Object.entries(raw) as [ReleaseFile, unknown][]).flatMap(([file, json]) =>
    [...walk(json)].flatMap(({ path, value }) => {
      const kind = refers(path);
      if (kind === undefined || typeof value !== 'string' || !readable(raw, kind)) return [];
      if (known.get(kind)!.has(value)) return [];
      const guess = nearest(value, known.get(kind)!);
      return [
        {
          file: name(file),
          at: locate(json, path),
          found: `"${value}"`,
          expected: `the id of an existing ${kind}`,
          mend:
            guess === undefined ? `declare the ${kind}, or remove the reference` : `did you mean "${guess}"?`,
        },
      ];
    }),
  );
}
