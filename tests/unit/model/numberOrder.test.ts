import { describe, expect, it } from 'vitest';
import { completeness } from '../../../src/model/completeness.ts';
import { rankByCompleteness, rankByLabel } from '../../../src/model/numberOrder.ts';
import { allNumbers, getNumber, isQuantity } from '../../../src/model/numbers.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';

const release = loadRelease('1.0.0');
const numbers = allNumbers(release);
const inOrder = (ranks: ReadonlyMap<string, number>) =>
  [...ranks].toSorted(([, a], [, b]) => a - b).map(([id]) => getNumber(release, id));

describe('orders of the list', () => {
  it('give every number one place', () => {
    for (const ranks of [rankByLabel(numbers, 'zh'), rankByLabel(numbers, 'en'), rankByCompleteness(numbers)])
      expect([...ranks.values()].sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i));
  });

  it('go by letters in English and by sound in Chinese', () => {
    const english = inOrder(rankByLabel(numbers, 'en')).map(({ record }) => record.label.en);
    expect(english.indexOf('Altitude of the town of Kangding')).toBeLessThan(
      english.indexOf('Residents of Kangding at the seventh national census'),
    );
    const chinese = inOrder(rankByLabel(numbers, 'zh')).map(({ record }) => record.label.zh);
    // bei, dian, jian
    expect(['被授予省级城市基层治理示范小区的小区', '点名的治理品牌', '建立的三级实践制度']).toEqual(
      chinese.filter((label) => /^(?:被授予|点名的治理|建立的三级)/.test(label)),
    );
  });

  it('put the most disclosed first, and what is no quantity last', () => {
    const ordered = inOrder(rankByCompleteness(numbers));
    const sums = ordered.map(({ origin, record }) =>
      origin === 'indicator' && isQuantity(record) ? completeness(record.disclosure) : -1,
    );
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    expect(sums.at(-1)).toBe(-1);
  });
});
