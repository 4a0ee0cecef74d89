import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, csvText, guardText, unguardText } from '../../../src/publication/csv.ts';
import { parseCsv } from './tableRules.ts';

const HOSTILE = [
  '=1+1',
  '+各类社区组织',
  '-2',
  '@SUM(A1)',
  '\tcmd',
  '\rcmd',
  '\n=1',
  '＝１＋１',
  '＠引',
  "'=already",
  "''+twice",
];
const HARMLESS = ['康定', 'a=b', '1+4+N', "'quoted'", '', ' =after a blank'];

describe('a cell', () => {
  it.each(HOSTILE)('%j cannot begin a formula, and can be had back', (text) => {
    expect(guardText(text)).toBe(`'${text}`);
    expect(unguardText(guardText(text))).toBe(text);
  });

  it.each(HARMLESS)('%j stays as it is', (text) => {
    expect(guardText(text)).toBe(text);
    expect(unguardText(text)).toBe(text);
  });
});

describe('a file', () => {
  const text = csvText(
    ['id', 'text', 'value', 'list'],
    [
      ['a', 'said "so", \nand so', 3, ['x', 'y']],
      ['b', '=1', -2.5, []],
      ['c', null, true, [7, 8]],
    ],
  );

  it('begins with a byte order mark and ends every row with CR LF', () => {
    expect(text.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '').match(/\r/)).toBeNull();
  });

  it('comes back from an independent parser', () => {
    expect(parseCsv(text)).toEqual([
      ['id', 'text', 'value', 'list'],
      ['a', 'said "so", \nand so', '3', 'x | y'],
      ['b', "'=1", '-2.5', ''],
      ['c', '', 'true', '7 | 8'],
    ]);
  });

  it('refuses a list whose items would run together', () => {
    expect(() => csvText(['list'], [[['a | b']]])).toThrow('separates items');
  });
});
