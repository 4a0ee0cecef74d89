import { describe, expect, it } from 'vitest';
import { baselineDrop, textWidth } from '../../../src/figures/text.ts';

describe('textWidth', () => {
  it('counts a Han character and a full-width mark as one em', () =>
    expect(textWidth('社区，', 20)).toBe(60));
  it('counts Latin by letter, wider in bold', () => {
    expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('il', 10));
    expect(textWidth('estate', 10, true)).toBeGreaterThan(textWidth('estate', 10));
  });
});

describe('baselineDrop', () => {
  it('is smaller for Latin, which stands on its baseline, than for Han, which fill their square', () =>
    expect(baselineDrop(20, 'en')).toBeLessThan(baselineDrop(20, 'zh')));
});
