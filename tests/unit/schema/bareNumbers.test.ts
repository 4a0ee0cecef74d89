import { describe, expect, it } from 'vitest';
import { findBareNumbers } from '../../../src/schema/bareNumbers.ts';

const found = (text: string, lang: 'zh' | 'en') => findBareNumbers(text, lang).map((number) => number.text);

describe('findBareNumbers', () => {
  it.each([
    ['办了167场活动', ['167']],
    ['列出四个体系', ['四个']],
    ['十六个公园', ['十六个']],
    ['两条街道', ['两条']],
    ['只有一个平台', ['一个']],
    ['三张网，一条轴', ['三张', '一条']],
    ['全角２０２０年', ['２０２０']],
  ])('finds the numbers in %s', (text, expected) => {
    expect(found(text, 'zh')).toEqual(expected);
  });

  it.each([
    '这一篇报道',
    '一种说法',
    '统一个别做法',
    '第一段',
    '同一个社区',
    '逐一在社区',
    '一座山城',
    '三心二意',
  ])('leaves %s alone', (text) => expect(found(text, 'zh')).toEqual([]));

  it.each([
    ['It names four systems', ['four']],
    ['167 sessions and twenty-nine problems', ['167', 'twenty-nine']],
    ['There is one axis', ['one']],
    ['dozens of numbers, twice', ['dozens', 'twice']],
  ])('finds the numbers in “%s”', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each(['no one says', 'one of them', 'which one', 'the first system', 'line by line, one by one'])(
    'leaves “%s” alone',
    (text) => expect(found(text, 'en')).toEqual([]),
  );
});
