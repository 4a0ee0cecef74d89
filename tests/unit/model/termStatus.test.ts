import { describe, expect, it } from 'vitest';
import { termStatus } from '../../../src/model/termStatus.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import { get } from '../../../src/schema/release.ts';

const release = loadRelease();
const statusOf = (id: string) => termStatus(release, get(release.terms, id, 'term'));

describe('termStatus', () => {
  it('is that of the node which the term names, by its id or by its Chinese name', () => {
    expect(statusOf('tianfu-tourism-county')).toBe('corroborated');
    expect(release.nodes.has('sub-district')).toBe(false);
    expect(statusOf('sub-district')).toBe('asserted');
  });

  it('tells a word of the article from one of the context when no node has it', () => {
    expect(statusOf('four-tier-system')).toBe('asserted');
    expect(statusOf('guozhuang-dance')).toBe('context');
  });
});
