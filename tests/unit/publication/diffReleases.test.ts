import { describe, expect, it } from 'vitest';
import { diffReleases } from '../../../src/publication/diffReleases.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import { parseSealed } from '../../support/releaseSeries.ts';
import { smallReleases } from '../../support/smallReleases.ts';
import { CORRECTED, PASSING, PASSING_REASON, REWORDED, threeReleases } from '../../support/threeReleases.ts';

const small = smallReleases();
const [first, reworded, corrected, withdrawn] = small.map(parseSealed);

describe('diffReleases', () => {
  it('finds nothing between a release and itself', () => {
    const release = loadRelease('1.0.0');
    expect(diffReleases(release, release)).toEqual({ older: '1.0.0', newer: '1.0.0', source: [], kinds: [] });
  });

  it('shows a reworded label as one bilingual field, and which side changed', () => {
    expect(diffReleases(first!, reworded!)).toEqual({
      older: '1.0.0',
      newer: '1.0.1',
      source: [],
      kinds: [
        {
          kind: 'number',
          added: [],
          withdrawn: [],
          changed: [
            {
              id: 'books',
              name: { zh: '藏书', en: 'Books in the reading rooms' },
              changes: [
                {
                  path: 'label',
                  before: { zh: '藏书', en: 'Books' },
                  after: { zh: '藏书', en: 'Books in the reading rooms' },
                  langs: ['en'],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('shows a corrected value and an added record, and what was derived from them', () => {
    const [numbers, ...others] = diffReleases(reworded!, corrected!).kinds;
    expect(others).toEqual([]);
    expect(numbers!.added.map(({ id }) => id)).toEqual(['volumes']);
    expect(numbers!.changed.map(({ id, changes }) => [id, changes])).toEqual([
      ['books', [{ path: 'value', before: 420, after: 421 }]],
      ['indicators-total', [{ path: 'value', before: 1, after: 2 }]],
    ]);
  });

  it('shows a withdrawn record with its reason, and refuses one without', () => {
    const [numbers] = diffReleases(corrected!, withdrawn!, small[3]!.entry.withdrawn).kinds;
    expect(numbers!.withdrawn).toEqual([
      {
        id: 'volumes',
        name: { zh: '藏书', en: 'Books in the reading rooms' },
        reason: { zh: '与藏书一条重复。', en: 'It repeats the record of the books.' },
        replacedBy: ['books'],
      },
    ]);
    expect(() => diffReleases(corrected!, withdrawn!)).toThrow('does not say why');
  });

  it('names what changed inside lists of records, and whole lists whose length changed', () => {
    const changed = structuredClone(first!);
    changed.indicators.get('books')!.quotes[0]!.start = 9;
    changed.indicators.get('books')!.caveats = [];
    changed.source.normalisation.version = 2;
    const diff = diffReleases(first!, changed);
    expect(diff.source).toEqual([{ path: 'normalisation.version', before: 1, after: 2 }]);
    expect(diff.kinds[0]!.changed[0]!.changes).toEqual([
      { path: 'quotes[0].start', before: 13, after: 9 },
      { path: 'caveats', before: ['A01'], after: [] },
    ]);
  });

  it('works on the whole data', () => {
    const releases = threeReleases();
    const parsed = releases.map(parseSealed);
    const diffs = parsed
      .slice(1)
      .map((release, i) => diffReleases(parsed[i]!, release, releases[i + 1]!.entry.withdrawn));
    const numbers = diffs.map(({ kinds }) => kinds.find(({ kind }) => kind === 'number')!);
    expect(numbers[0]!.changed[0]!.changes[0]).toMatchObject({ path: 'label', after: REWORDED });
    expect(numbers[1]!.added.map(({ id }) => id)).toEqual([PASSING]);
    expect(numbers[1]!.changed[0]!.changes).toEqual([{ path: 'value', before: 46, after: CORRECTED }]);
    expect(numbers[2]!.withdrawn[0]).toMatchObject({ id: PASSING, reason: PASSING_REASON });
  });
});
