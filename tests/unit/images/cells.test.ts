import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { cellTitle, type Sheet } from '../../../src/images/cells.ts';

const SHEET: Sheet = { x: 0, top: 10, cell: 80, columns: 7, strip: 12, from: 0, to: 600 };
const words = (title: string, lang: 'zh' | 'en') => {
  const $ = load(`<svg>${cellTitle(title, SHEET, lang).svg}</svg>`, { xml: true });
  return $('text')
    .map((_, text) => $(text).text())
    .toArray();
};

describe('a title on manuscript paper', () => {
  it('has a square for each character, two digits or two closing marks in one', () => {
    expect(words('2020年以来', 'zh')).toEqual(['20', '20', '年', '以', '来']);
    expect(words('“先行先试”：选定', 'zh')).toContain('”：');
  });

  it('keeps its rows within the columns and never begins one with a closing mark', () => {
    const title = '“先行先试”：选定的和订出的';
    const rows = cellTitle(title, SHEET, 'zh');
    expect(words(title, 'zh').join('')).toBe(title);
    expect((rows.bottom - SHEET.top + SHEET.strip) / (SHEET.cell + SHEET.strip)).toBe(2);
  });

  it('has rows without squares in English', () => {
    expect(words('Where the numbers stand in the article', 'en').join(' ')).toBe(
      'Where the numbers stand in the article',
    );
    expect(cellTitle('1+4+N', SHEET, 'en').svg).not.toContain('v80');
  });
});
