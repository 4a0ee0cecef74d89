import { describe, expect, it } from 'vitest';
import { hasPage, recordPath } from '../../../src/components/recordPath.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';

const release = loadRelease('1.0.0');

describe('recordPath', () => {
  it.each([
    ['figure', 'one-four-n', 'figures/one-four-n/'],
    ['number', 'disputes-handled', 'indicators/disputes-handled/'],
    ['number', 'indicators-total', 'indicators/indicators-total/'],
    ['number', 'no-such-number', null],
    ['term', 'guozhuang-dance', null],
  ] as const)('of the %s %s is %s', (kind, id, path) => expect(recordPath(release, kind, id)).toBe(path));
});

describe('hasPage', () => {
  it('knows what a release holds', () =>
    expect(
      ['figures/', 'figures/one-four-n/', 'indicators/disputes-handled/'].map((path) =>
        hasPage(release, path),
      ),
    ).toEqual([true, true, true]));

  it('knows the page of a record that the release has not', () =>
    expect(
      ['figures/no-such-figure/', 'indicators/no-such-number/'].map((path) => hasPage(release, path)),
    ).toEqual([false, false]));
});
