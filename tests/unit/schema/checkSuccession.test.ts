import { describe, expect, it } from 'vitest';
import { checkSuccession, type DeclaredIds } from '../../../src/schema/checkSuccession.ts';
import { idsOf } from '../../../src/schema/recordsOf.ts';
import type { RecordKind } from '../../../src/schema/recordKinds.ts';
import { releasesSchema, type ReleaseEntry } from '../../../src/schema/releases.ts';
import { parseSealed } from '../../support/releaseSeries.ts';
import { smallReleases } from '../../support/smallReleases.ts';

const sealed = smallReleases();
const DECLARED = new Map(sealed.map((one) => [one.entry.version, idsOf(parseSealed(one))]));

/** The register and what each version declares, to be changed by a test. */
function series() {
  return {
    entries: structuredClone(sealed.map(({ entry }) => entry)),
    ids: new Map(
      [...DECLARED].map(([version, kinds]) => [
        version,
        new Map([...kinds].map(([kind, ids]) => [kind, new Set(ids)])),
      ]),
    ),
  };
}

type Series = ReturnType<typeof series>;

const ids = ({ ids: all }: Series, version: string, kind: RecordKind) => all.get(version)!.get(kind)!;
const entry = ({ entries }: Series, version: string): ReleaseEntry =>
  entries.find((one) => one.version === version)!;

function problemsAfter(change: (changed: Series) => void) {
  const changed = series();
  change(changed);
  return checkSuccession(changed.entries, changed.ids);
}

describe('releases one after the other', () => {
  it('accepts the series: reworded, corrected and added, withdrawn with a reason', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
    expect(releasesSchema.safeParse({ releases: sealed.map((one) => one.entry) }).success).toBe(true);
  });

  it.each<[string, (changed: Series) => void, { at: RegExp; found: RegExp; mend: RegExp }]>([
    [
      'a number that disappears without a word',
      (changed) => delete entry(changed, '2.0.0').withdrawn,
      {
        at: /releases\[3\]\.withdrawn \(version 2\.0\.0\)/,
        found: /no word about the number "volumes", which 1\.1\.0 has and 2\.0\.0 has not/,
        mend: /put the record back .*or add \{"kind":"number","id":"volumes","reason"/,
      },
    ],
    ...(['node', 'term', 'figure', 'reference', 'ambiguity', 'link', 'structure', 'paragraph'] as const).map(
      (kind): [string, (changed: Series) => void, { at: RegExp; found: RegExp; mend: RegExp }] => [
        `a ${kind} that disappears without a word`,
        (changed) => ids(changed, '2.0.0', kind).delete([...ids(changed, '2.0.0', kind)][0]!),
        { at: /\.withdrawn/, found: new RegExp(`no word about the ${kind} "`), mend: /put the record back/ },
      ],
    ),
    [
      'a withdrawn record that is still there',
      (changed) => ids(changed, '2.0.0', 'number').add('volumes'),
      { at: /withdrawn\[0\]\.id/, found: /"volumes", which data\/2\.0\.0\/ still holds/, mend: /remove/ },
    ],
    [
      'a withdrawal of what never was',
      (changed) => (entry(changed, '2.0.0').withdrawn![0]!.id = 'pages'),
      { at: /withdrawn\[0\]\.id/, found: /"pages", which the release before does not hold/, mend: /correct/ },
    ],
    [
      'a withdrawal under another kind',
      (changed) => (entry(changed, '2.0.0').withdrawn![0]!.kind = 'node'),
      { at: /withdrawn\[0\]\.id/, found: /the node "volumes"/, mend: /kind/ },
    ],
    [
      'a withdrawal in the first release',
      (changed) =>
        (entry(changed, '1.0.0').withdrawn = [{ kind: 'node', id: 'hut', reason: { zh: '无', en: 'none' } }]),
      { at: /releases\[0\]\.withdrawn\[0\]\.id/, found: /"hut"/, mend: /correct/ },
    ],
    [
      'a successor that is not there',
      (changed) => (entry(changed, '2.0.0').withdrawn![0]!.replacedBy = ['shelves']),
      { at: /replacedBy/, found: /"shelves"/, mend: /leave "replacedBy" out/ },
    ],
    [
      'a withdrawn id that comes back',
      (changed) => {
        changed.entries.push({
          ...structuredClone(changed.entries[3]!),
          version: '2.1.0',
          withdrawn: undefined,
        });
        changed.ids.set('2.1.0', structuredClone(changed.ids.get('1.1.0')!));
      },
      { at: /releases\[4\]/, found: /"volumes" again, which 2\.0\.0 withdrew/, mend: /another id/ },
    ],
    [
      'a withdrawal without a major version',
      (changed) => {
        changed.ids.set('1.2.0', changed.ids.get('2.0.0')!);
        entry(changed, '2.0.0').version = '1.2.0';
      },
      { at: /\.version/, found: /a minor step .*"volumes" is gone/, mend: /next major/ },
    ],
    [
      'a new record in a patch',
      (changed) => ids(changed, '1.0.1', 'node').add('hut'),
      { at: /releases\[1\]\.version/, found: /a patch step .*"hut" is new/, mend: /next minor/ },
    ],
    [
      'versions that do not rise',
      (changed) => changed.entries.reverse(),
      { at: /\.version/, found: /"1\.1\.0" after "2\.0\.0"/, mend: /oldest to newest/ },
    ],
    [
      'dates that go back',
      (changed) => (entry(changed, '1.0.1').date = '2025-12-31'),
      { at: /releases\[1\]\.date/, found: /before 2026-01-01/, mend: /correct the date/ },
    ],
  ])('stops on %s', (_what, change, expected) => {
    const problems = problemsAfter(change);
    const matching = problems.filter(({ at, found, mend }) => {
      return expected.at.test(at) && expected.found.test(found) && expected.mend.test(mend);
    });
    expect(matching, JSON.stringify(problems, null, 2)).not.toHaveLength(0);
  });

  it('asks nothing of a release that could not be read', () => {
    const { entries } = series();
    const unread = new Map<string, DeclaredIds>([...DECLARED, ['1.1.0', undefined]]);
    expect(checkSuccession(entries, unread)).toEqual([]);
  });
});
