import { isDeepStrictEqual } from 'node:util';
import { LANGS, type Bilingual, type Lang } from '../schema/primitives.ts';
import { RECORD_KINDS, type RecordKind } from '../schema/recordKinds.ts';
import { recordsOf } from '../schema/recordsOf.ts';
import type { Release } from '../schema/release.ts';
import type { Withdrawal } from '../schema/releases.ts';

export interface FieldChange {
  /** `value`, `label`, `quotes[0].start`. Text in two languages is one field. */
  readonly path: string;
  /** Undefined where the field was not there. */
  readonly before: unknown;
  readonly after: unknown;
  /** Of a bilingual text: the sides that changed. */
  readonly langs?: readonly Lang[];
}

export interface NamedRecord {
  readonly id: string;
  readonly name: Bilingual;
}

export interface WithdrawnRecord extends NamedRecord {
  readonly reason: Bilingual;
  readonly replacedBy: readonly string[];
}

export interface ChangedRecord extends NamedRecord {
  readonly changes: readonly FieldChange[];
}

export interface KindDiff {
  readonly kind: RecordKind;
  readonly added: readonly NamedRecord[];
  readonly withdrawn: readonly WithdrawnRecord[];
  readonly changed: readonly ChangedRecord[];
}

export interface ReleaseDiff {
  readonly older: string;
  readonly newer: string;
  /** What changed about the article itself and the method. */
  readonly source: readonly FieldChange[];
  /** Kinds of record in which anything changed. */
  readonly kinds: readonly KindDiff[];
}

function isBilingual(value: unknown): value is Bilingual {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 2 && LANGS.every((lang) => typeof (value as Partial<Bilingual>)[lang] === 'string');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changesBetween(before: unknown, after: unknown, path: string): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isBilingual(before) && isBilingual(after))
    return [{ path, before, after, langs: LANGS.filter((lang) => before[lang] !== after[lang]) }];
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      changesBetween(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  if (
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length &&
    before.every(isObject)
  )
    return before.flatMap((item, i) => changesBetween(item, after[i], `${path}[${i}]`));
  return [{ path, before, after }];
}

/** What a reader calls a record. */
function nameOf(record: Readonly<Record<string, unknown>>): Bilingual {
  const { id, label, title, zh, en, csl } = record;
  if (isBilingual(label)) return label;
  if (isBilingual(title)) return title;
  if (typeof zh === 'string' && typeof en === 'string') return { zh, en };
  const plain = isObject(csl) ? String(csl['title']) : String(id);
  return { zh: plain, en: plain };
}

function diffKind(
  older: Release,
  newer: Release,
  kind: RecordKind,
  withdrawals: readonly Withdrawal[],
): KindDiff {
  const before = recordsOf(older, kind);
  const after = recordsOf(newer, kind);
  const named = (record: object & { id: string }): NamedRecord => ({
    id: record.id,
    name: nameOf({ ...record }),
  });
  return {
    kind,
    added: [...after.values()].filter(({ id }) => !before.has(id)).map(named),
    withdrawn: [...before.values()]
      .filter(({ id }) => !after.has(id))
      .map((record) => {
        const withdrawal = withdrawals.find((other) => other.kind === kind && other.id === record.id);
        if (withdrawal === undefined)
          throw new Error(`${newer.version} lacks the ${kind} "${record.id}" and does not say why`);
        return { ...named(record), reason: withdrawal.reason, replacedBy: withdrawal.replacedBy ?? [] };
      }),
    changed: [...after.values()].flatMap((record) => {
      const changes = before.has(record.id) ? changesBetween(before.get(record.id), record, '') : [];
      return changes.length === 0 ? [] : [{ ...named(record), changes }];
    }),
  };
}

/**
 * What changed from one release to the next, record by record.
 * @param withdrawals those that releases.json lists for the newer release
 */
export function diffReleases(
  older: Release,
  newer: Release,
  withdrawals: readonly Withdrawal[] = [],
): ReleaseDiff {
  const about = ({ source: { paragraphs: _p, emendations: _e, ambiguities: _a, ...rest } }: Release) => rest;
  const kinds = RECORD_KINDS.map((kind) => diffKind(older, newer, kind, withdrawals));
  return {
    older: older.version,
    newer: newer.version,
    source: changesBetween(about(older), about(newer), ''),
    kinds: kinds.filter(
      ({ added, withdrawn, changed }) => added.length + withdrawn.length + changed.length > 0,
    ),
  };
}
