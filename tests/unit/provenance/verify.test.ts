import { expect, test } from 'vitest';
import { reportVerification } from '../../../src/provenance/report.ts';
import { verify } from '../../../src/provenance/verify.ts';
import { CLEAN, NOISY, quoteOf, RECORD } from './notice.ts';

const clean = CLEAN.join('\n');
const outcomes = (raw: string, record = RECORD) => {
  const { verdict, paragraphs, quotes } = verify(record, raw);
  return {
    verdict,
    paragraphs: Object.fromEntries(paragraphs.map(({ id, outcome }) => [id, outcome])),
    quotes: quotes.map(({ quote, outcome }) => [quote.exact, outcome]),
  };
};

test('a circulating and a clean copy are both proven', () => {
  for (const raw of [NOISY, clean]) {
    const { verdict, paragraphs, quotes, otherLines } = verify(RECORD, raw);
    expect(verdict).toBe('proven');
    expect(paragraphs.every(({ outcome }) => outcome === 'same')).toBe(true);
    expect(quotes.every(({ outcome }) => outcome === 'ok')).toBe(true);
    expect(otherLines).toEqual([]);
  }
});

test('one altered digit fails its paragraph and its quote, and nothing else', () => {
  const { verdict, paragraphs, quotes } = outcomes(NOISY.replace('分3', '分4'));
  expect(verdict).toBe('failed');
  expect(paragraphs).toEqual({ m: 'same', t: 'same', p1: 'same', p2: 'differs', b: 'same' });
  expect(quotes).toEqual([
    ['老石桥', 'ok'],
    ['工期15天', 'ok'],
    ['分3个班', 'not-found'],
    ['每班8人', 'ok'],
  ]);
});

test('a failed quote is reported with its words, its place, what stands there and who holds it', () => {
  const report = reportVerification(verify(RECORD, NOISY.replace('分3', '分4'))).join('\n');
  expect(report).toContain('Paragraph fingerprints: 4 of 5');
  expect(report).toContain('Quotes: 3 of 4');
  expect(report).toContain('「分3个班」');
  expect(report).toContain('expected  p2, offset 3 to 7');
  expect(report).toContain('not found; there stands 「分4个班」');
  expect(report).toContain('held by   notice.json p2 分3个班');
});

test('a phrase that has moved is found elsewhere, with its new place', () => {
  const { quotes } = verify(RECORD, clean.replace('施工队分', '施工队共分'));
  expect(quotes.map(({ outcome, places }) => [outcome, ...places.map(({ start }) => start)])).toEqual([
    ['ok', 2],
    ['ok', 26],
    ['found-elsewhere', 4],
    ['found-elsewhere', 9],
  ]);
});

test('a phrase that stands several times, never where it should, is ambiguous', () => {
  const twice = { ...RECORD, quotes: [quoteOf('p2', '每班8人')] };
  const { quotes } = verify(twice, clean.replace('每班8人', '共3班；每班8人，每班8人'));
  expect(quotes[0]).toMatchObject({ outcome: 'ambiguous', places: [{ start: 12 }, { start: 17 }] });
});

test('prefix and suffix tell one of several places, and must be there', () => {
  const { owner, quote } = quoteOf('p2', '守鱼');
  const start = CLEAN[3].lastIndexOf('守鱼');
  const last = { ...quote, start, end: start + 2, prefix: '守桥' };
  expect(outcomes(clean, { ...RECORD, quotes: [{ owner, quote: last }] }).verdict).toBe('proven');
  const moved = { ...last, start: quote.start, end: quote.end };
  expect(verify({ ...RECORD, quotes: [{ owner, quote: moved }] }, clean).quotes[0]).toMatchObject({
    outcome: 'found-elsewhere',
    places: [{ start }],
  });
  const wrong = { ...RECORD, quotes: [{ owner, quote: { ...last, prefix: '看桥' } }] };
  expect(reportVerification(verify(wrong, clean)).join('\n')).toContain('not with its prefix and suffix');
});

test('a missing paragraph fails its quotes and leaves the rest aligned', () => {
  const { verdict, paragraphs, quotes } = outcomes(CLEAN.filter((_, index) => index !== 2).join('\n'));
  expect(verdict).toBe('failed');
  expect(paragraphs).toEqual({ m: 'same', t: 'same', p1: 'missing', p2: 'same', b: 'same' });
  expect(quotes.map(([, outcome]) => outcome)).toEqual(['ok', 'not-found', 'ok', 'ok']);
});

test('a paragraph that lost its only quote is still paired, by its neighbours', () => {
  const { paragraphs, quotes } = verify(RECORD, clean.replace('工期15天', '工期16天'));
  expect(paragraphs[2]).toMatchObject({ id: 'p1', outcome: 'differs', line: 3 });
  expect(quotes[1]).toMatchObject({ outcome: 'not-found', instead: '工期16天' });
});

test('lines round the article are left aside and do not fail the proof', () => {
  const { verdict, otherLines } = verify(RECORD, `首页 新闻 图片\n${clean}\n版权所有`);
  expect(verdict).toBe('proven');
  expect(otherLines).toEqual([1, 7]);
});

test('an unrelated text is refused as a different text, with rule and measure', () => {
  const result = verify(RECORD, '今日天气晴朗，气温15度。\n图书馆周末开放，欢迎借阅。');
  expect(result.verdict).toBe('different-text');
  const report = reportVerification(result).join('\n');
  expect(report).toContain('This is a different text.');
  expect(report).toContain('0 of 2 body paragraphs');
  expect(report).toContain('less than 50 %');
});

test('part of the article is a failed copy, not a different text', () => {
  expect(verify(RECORD, CLEAN.slice(0, 3).join('\n')).verdict).toBe('failed');
});
