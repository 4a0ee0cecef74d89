import { describe, expect, it } from 'vitest';
import { recordPath } from '../../../src/components/recordPath.ts';
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
