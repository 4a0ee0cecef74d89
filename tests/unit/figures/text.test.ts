import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/figures/text.ts';

describe('textWidth', () => {
  it('counts a Han character and a full-width mark as one em', () => expect(textWidth('社区，', 20)).toBe(60));
  it('counts Latin by letter, wider in bold', () => {
    expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('il', 10));
    expect(textWidth('estate', 10, true)).toBeGreaterThan(textWidth('estate', 10));
  });
});

describe('wrapText', () => {
  it('breaks Chinese anywhere but before a closing mark', () => {
    const lines = wrapText('哪些组织，有多少，没有说。', 80, 20);
    expect(lines.join('')).toBe('哪些组织，有多少，没有说。');
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });
  it('breaks English between words', () => {
    expect(wrapText('Residential estate', 90, 16)).toEqual(['Residential', 'estate']);
  });
  it('keeps every line within the width', () => {
    for (const line of wrapText('Which organisations, and how many, is not stated.', 160, 13.5))
      expect(textWidth(line, 13.5)).toBeLessThanOrEqual(160);
  });
});
