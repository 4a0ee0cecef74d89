import { describe, expect, it } from 'vitest';
import { describeMismatch } from './golden.ts';

describe('a golden that differs', () => {
  const report = describeMismatch('tests/golden/x.svg', '<svg><rect/></svg>', '<svg><path/></svg>');

  it('names the file, the place and both sides', () => {
    expect(report).toContain('tests/golden/x.svg differs at character 6');
    expect(report).toContain('golden:  <svg><⟦here⟧path/></svg>');
    expect(report).toContain('drawing: <svg><⟦here⟧rect/></svg>');
  });

  it('says how to accept the new drawing', () => {
    expect(report).toContain('UPDATE_GOLDENS=1');
  });

  it('finds a drawing that only stops early', () => {
    expect(describeMismatch('x', 'ab', 'abc')).toContain('differs at character 2');
  });
});
