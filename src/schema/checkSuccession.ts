import { show, type Problem } from './problems.ts';
import { RECORD_KINDS, type RecordKind } from './recordKinds.ts';
import type { ReleaseEntry } from './releases.ts';

const FILE = 'data/releases.json';

/** What a release declares: the ids of every kind. Undefined where its files could not be read. */
export type DeclaredIds = ReadonlyMap<RecordKind, ReadonlySet<string>> | undefined;

type Step = 'major' | 'minor' | 'patch' | 'none';

function stepBetween(older: string, newer: string): Step {
  const [before, after] = [older, newer].map((version) => version.split('.').map(Number));
  const place = before!.findIndex((number, i) => number !== after![i]);
  if (place === -1 || after![place]! < before![place]!) return 'none';
  return (['major', 'minor', 'patch'] as const)[place]!;
}

/**
 * Releases against the one before them: numbers and dates rise, nothing disappears without a word, what was
 * withdrawn is gone and stays gone, and the version says as much.
 * @param idsOf what each release declares, by version
 */
export function checkSuccession(
  entries: readonly ReleaseEntry[],
  idsOf: ReadonlyMap<string, DeclaredIds>,
): Problem[] {
  return entries.flatMap((newer, i) => {
    const older = entries[i - 1];
    const ids = idsOf.get(newer.version);
    const report = (at: string, found: string, expected: string, mend: string): Problem => ({
      file: FILE,
      at: `releases[${i}]${at} (version ${newer.version})`,
      found,
      expected,
      mend,
    });
    return [
      ...(older === undefined ? [] : checkOrder(older, newer, report)),
      ...(ids === undefined ? [] : checkReuse(entries.slice(0, i), newer, ids, report)),
      ...(ids === undefined ? [] : checkWithdrawn(older, newer, ids, idsOf, report)),
      ...(older === undefined || ids === undefined ? [] : checkGone(older, newer, ids, idsOf, report)),
    ];
  });
}

type Report = (at: string, found: string, expected: string, mend: string) => Problem;

function checkOrder(older: ReleaseEntry, newer: ReleaseEntry, report: Report): Problem[] {
  const problems: Problem[] = [];
  if (stepBetween(older.version, newer.version) === 'none')
    problems.push(
      report(
        '.version',
        `"${newer.version}" after "${older.version}"`,
        'a higher version than the release before',
        'order the releases from oldest to newest, and give the newest a higher number',
      ),
    );
  if (newer.date < older.date)
    problems.push(
      report(
        '.date',
        `${newer.date}, before ${older.date} of version ${older.version}`,
        'a day not before that of the release before',
        'correct the date',
      ),
    );
  return problems;
}

/** Records that the release before had and this one has not, and records that are new. */
function checkGone(
  older: ReleaseEntry,
  newer: ReleaseEntry,
  ids: NonNullable<DeclaredIds>,
  idsOf: ReadonlyMap<string, DeclaredIds>,
  report: Report,
): Problem[] {
  const before = idsOf.get(older.version);
  if (before === undefined) return [];
  const step = stepBetween(older.version, newer.version);
  const withdrawn = newer.withdrawn ?? [];
  return RECORD_KINDS.flatMap((kind) => {
    const gone = [...before.get(kind)!].filter((id) => !ids.get(kind)!.has(id));
    const added = [...ids.get(kind)!].filter((id) => !before.get(kind)!.has(id));
    const silent = gone.filter((id) => !withdrawn.some((record) => record.kind === kind && record.id === id));
    return [
      ...silent.map((id) =>
        report(
          '.withdrawn',
          `no word about the ${kind} "${id}", which ${older.version} has and ${newer.version} has not`,
          'every id of the release before, or a withdrawal that says why it is gone',
          `put the record back into data/${newer.version}/, or add ${show({ kind, id, reason: { zh: '…', en: '…' } })} to "withdrawn"`,
        ),
      ),
      ...(gone.length > 0 && step !== 'major' && step !== 'none'
        ? [
            report(
              '.version',
              `a ${step} step from ${older.version}, though the ${kind} "${gone[0]}" is gone`,
              'a new major version when an id is removed: links to it must not change under a reader',
              'give the release the next major number, or put the record back',
            ),
          ]
        : []),
      ...(added.length > 0 && step === 'patch'
        ? [
            report(
              '.version',
              `a patch step from ${older.version}, though the ${kind} "${added[0]}" is new`,
              'a minor version when a record is added',
              'give the release the next minor number',
            ),
          ]
        : []),
    ];
  });
}

/** Withdrawals of this release: of a record that the release before had, and that is gone. */
function checkWithdrawn(
  older: ReleaseEntry | undefined,
  newer: ReleaseEntry,
  ids: NonNullable<DeclaredIds>,
  idsOf: ReadonlyMap<string, DeclaredIds>,
  report: Report,
): Problem[] {
  const before = older === undefined ? new Map<RecordKind, Set<string>>() : idsOf.get(older.version);
  return (newer.withdrawn ?? []).flatMap(({ kind, id, replacedBy = [] }, n) => {
    const at = `.withdrawn[${n}]`;
    const problems: Problem[] = [];
    if (ids.get(kind)!.has(id))
      problems.push(
        report(
          `${at}.id`,
          `the ${kind} "${id}", which data/${newer.version}/ still holds`,
          'the id of a record that is gone',
          'remove the record, or the withdrawal',
        ),
      );
    else if (before !== undefined && !before.get(kind)?.has(id))
      problems.push(
        report(
          `${at}.id`,
          `the ${kind} "${id}", which the release before does not hold`,
          `the id of a ${kind} of ${older?.version ?? 'a release before'}`,
          'correct kind and id, or move the withdrawal to the release that first lacks the record',
        ),
      );
    return [
      ...problems,
      ...replacedBy
        .filter((other) => !ids.get(kind)!.has(other))
        .map((other) =>
          report(
            `${at}.replacedBy`,
            `"${other}"`,
            `the id of a ${kind} of ${newer.version}`,
            'correct the id, or leave "replacedBy" out',
          ),
        ),
    ];
  });
}

/** Ids that an earlier release withdrew. */
function checkReuse(
  earlier: readonly ReleaseEntry[],
  newer: ReleaseEntry,
  ids: NonNullable<DeclaredIds>,
  report: Report,
): Problem[] {
  return earlier.flatMap(({ version, withdrawn = [] }) =>
    withdrawn
      .filter(({ kind, id }) => ids.get(kind)!.has(id))
      .map(({ kind, id }) =>
        report(
          '.files',
          `the ${kind} "${id}" again, which ${version} withdrew`,
          'ids that were never used for anything else',
          `give the record in data/${newer.version}/ another id`,
        ),
      ),
  );
}
