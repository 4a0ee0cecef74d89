import { expect, test } from 'vitest';
import { normalise } from '../../../src/provenance/normalise.ts';
import { CLEAN, NOISY } from './notice.ts';

const textsOf = (raw: string): string[] => normalise(raw).paragraphs.map(({ text }) => text);
const changesOf = (raw: string): Record<string, number> =>
  Object.fromEntries(normalise(raw).steps.map(({ id, changes }) => [id, changes]));

test('a circulating copy becomes clean paragraphs', () => {
  expect(textsOf(NOISY)).toEqual(CLEAN);
});

test('clean text comes out as it went in', () => {
  expect(textsOf(CLEAN.join('\n'))).toEqual(CLEAN);
  expect(Object.values(changesOf(CLEAN.join('\n')))).toEqual([0, 0, 0, 0, 0, 0]);
});

test('each step counts what it changed, in the recorded order', () => {
  expect(normalise(NOISY).steps).toEqual([
    { id: 'lines', changes: 0 },
    { id: 'damage', changes: 1 },
    { id: 'pinyin', changes: 7 },
    { id: 'simplified', changes: 24 },
    { id: 'punctuation', changes: 9 },
    { id: 'residue', changes: 3 },
  ]);
});

test('paragraphs keep the line of the copy that they stand on', () => {
  expect(normalise(NOISY).paragraphs.map(({ line }) => line)).toEqual([1, 2, 3, 4, 6]);
});

test('white space, line ends, a byte-order mark and labels do not matter', () => {
  const copy = `\uFEFF${CLEAN.map((text, index) => `[P${index + 1}] \u3000\u3000${text}\u00A0`).join('\r\n')}`;
  expect(textsOf(copy)).toEqual(CLEAN);
  expect(changesOf(copy)).toMatchObject({ lines: CLEAN.length });
});

test('only brackets round one lower-case syllable are pinyin', () => {
  expect(textsOf('橋(qiáo)面(北段)寬3米(m)，按(GB)與(2030)執行(見圖)')).toEqual([
    '桥面（北段）宽3米，按（GB）与（2030）执行（见图）',
  ]);
});

test('punctuation widens beside Chinese and stays inside numbers, formulas and Latin words', () => {
  expect(textsOf('甲+乙,共10,000元:見“2+3+N”;a,b!文/圖?')).toEqual([
    '甲+乙，共10,000元：见“2+3+N”；a,b！文/图？',
  ]);
});
