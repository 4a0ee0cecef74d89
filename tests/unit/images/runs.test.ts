import { describe, expect, it } from 'vitest';
import { hanging, runsOf, type SetText } from '../../../src/images/runs.ts';

const style = (more: Partial<SetText> = {}): SetText => ({
  role: 'sans',
  weight: 400,
  size: 20,
  lang: 'zh',
  autospace: true,
  ...more,
});
const shown = (text: string, more?: Partial<SetText>) =>
  runsOf(text, style(more)).map(({ face, text: run, dx }) => [face, run, dx]);

describe('the faces of a text', () => {
  it('are the Chinese one for Han and for the marks of Chinese, the Latin one for the rest', () => {
    expect(shown('数据1.0.0（旧）', { autospace: false })).toEqual([
      ['hei', '数据', 0],
      ['grotesk', '1.0.0', 0],
      ['hei', '（旧）', 0],
    ]);
  });

  it('take quotation marks and dashes from the face of the language', () => {
    expect(shown('“1+4+N”')[0]).toEqual(['hei', '“', 0]);
    expect(shown('“1+4+N”', { lang: 'en' })).toEqual([['grotesk', '“1+4+N”', 0]]);
  });

  it('are heavier from 500 on', () => {
    expect(shown('街道', { role: 'serif', weight: 600 })[0]![0]).toBe('song-bold');
    expect(shown('Name', { weight: 500, lang: 'en' })[0]![0]).toBe('grotesk-bold');
  });

  it('have numerals drawn large of their own, the signs beside them too', () => {
    expect(shown('≥30人', { role: 'numeral', weight: 300, autospace: false })).toEqual([
      ['signs', '≥', 0],
      ['numerals', '30', 0],
      ['song', '人', 0],
    ]);
  });

  it('leave a blank with what it follows', () => {
    expect(shown('By 张国梅, x', { lang: 'en' }).map(([, run]) => run)).toEqual(['By ', '张国梅', ', x']);
  });
});

describe('room in Chinese', () => {
  it('is an eighth of an em between Han and Latin', () => {
    expect(shown('第2段')).toEqual([
      ['hei', '第', 0],
      ['grotesk', '2', 2.5],
      ['hei', '段', 2.5],
    ]);
  });

  it('is taken where two empty halves of squares meet', () => {
    expect(shown('体系”》，《甘')).toEqual([
      ['hei', '体系”', 0],
      ['hei', '》', -10],
      ['hei', '，', -10],
      ['hei', '《甘', -10],
    ]);
  });

  it('is left alone between a mark that opens and one that closes, and in English', () => {
    expect(shown('“”')).toEqual([['hei', '“”', 0]]);
    expect(shown('社区2', { lang: 'en' }).map(([, , dx]) => dx)).toEqual([0, 0]);
  });
});

it('a line that opens with a quotation mark hangs out', () => {
  expect(hanging('“功能化”', 20, 'zh')).toBe(9);
  expect(hanging('功能化', 20, 'zh')).toBe(0);
  expect(hanging('“Functional”', 20, 'en')).toBe(0);
});
