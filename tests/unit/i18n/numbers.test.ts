import { describe, expect, it } from 'vitest';
import { dateText, digits, numeralWord } from '../../../src/i18n/numerals.ts';
import { checkWords } from '../../../src/i18n/checkWords.ts';
import { fillTerms, termText } from '../../../src/i18n/termText.ts';
import { words } from '../../../src/i18n/t.ts';

describe('numeralWord', () => {
  it.each([
    [0, '〇', 'zero'],
    [4, '四', 'four'],
    [10, '十', 'ten'],
    [13, '十三', 'thirteen'],
    [20, '二十', 'twenty'],
    [48, '四十八', 'forty-eight'],
    [99, '九十九', 'ninety-nine'],
  ])('%i is %s and %s', (value, zh, en) => {
    expect(numeralWord(value, 'zh')).toBe(zh);
    expect(numeralWord(value, 'en')).toBe(en);
  });
  it('refuses what is not written as a word', () => {
    expect(() => numeralWord(287, 'zh')).toThrow(/287/);
  });
});

describe('digits and dates', () => {
  it('groups English from a thousand, Chinese from ten thousand', () => {
    expect(digits(2560, 'en')).toBe('2,560');
    expect(digits(2560, 'zh')).toBe('2560');
    expect(digits(126785, 'zh')).toBe('126,785');
  });
  it('prints dates in the page’s language', () => {
    expect(dateText('2021-08-16', 'zh')).toBe('2021年8月16日');
    expect(dateText('2021-08-16', 'en')).toBe('16 August 2021');
    expect(dateText('2020', 'zh')).toBe('2020年');
    expect(dateText('2020', 'en')).toBe('2020');
  });
});

describe('interface words', () => {
  it('are whole in both languages', () => expect(checkWords()).toEqual([]));
  it('report a missing side and other parameters', () => {
    expect(checkWords({ a: '甲' }, {})[0]).toMatchObject({ file: 'src/i18n/en.json', found: 'no text' });
    expect(checkWords({ a: '第{n}' }, { a: 'No. {m}' })[0]?.expected).toContain('{n}');
  });
  it('throw on an unknown key and on a missing parameter', () => {
    expect(() => words('zh')('no.such')).toThrow(/no\.such/);
    expect(() => words('en')('figure.number')).toThrow(/\{n\}/);
  });
});

describe('terms', () => {
  const term = { zh: '一轴三网', en: 'one axis, three networks', coined: true } as never;
  it('puts coined labels in quotation marks', () =>
    expect(termText(term, 'en')).toBe('“one axis, three networks”'));
  it('fills a title', () => expect(fillTerms('{term:x}：加号', 'zh', () => term)).toBe('一轴三网：加号'));
});
