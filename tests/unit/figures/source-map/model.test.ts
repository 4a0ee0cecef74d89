import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/source-map/figure.ts';
import { stripsOf } from '../../../../src/figures/source-map/model.ts';
import { isQuantity } from '../../../../src/model/numbers.ts';
import { marks, model, record, release } from './subject.ts';

describe('the map of numbers', () => {
  it('has a strip for each body paragraph, grouped by system in the order of print', () => {
    const numbers = model.groups.map(({ strips }) => strips.map(({ number }) => number));
    expect(numbers).toEqual([[1], [2, 3, 4], [5, 6, 7], [8, 9, 10], [11, 12, 13]]);
    expect(model.groups.map(({ system }) => system?.id)).toEqual([undefined, ...release.systems.keys()]);
  });

  it('keeps masthead and title apart, because numbers stand there too', () => {
    expect(model.front.map(({ paragraph }) => paragraph.id)).toEqual(['m', 't']);
  });

  it('marks every quotation of every number, once', () => {
    const found = marks.flatMap(({ key, indicators }) => indicators.map(({ id }) => `${id} ${key}`));
    const recorded = [...release.indicators.values()].flatMap(({ id, quotes }) =>
      quotes.map(({ paragraph, start, end }) => `${id} ${paragraph}-${start}-${end}`),
    );
    expect(found.toSorted()).toEqual(recorded.toSorted());
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  it('marks as counting what counts and holds its numeral, and nothing else', () => {
    for (const { kind, indicators, quote } of marks) {
      const counts = indicators.some((one) => isQuantity(one) && quote.exact.includes(one.printed));
      expect(kind === 'count', quote.exact).toBe(counts);
      if (kind === 'scope') expect(quote.exact).not.toContain(indicators[0]!.printed);
    }
    const counting = [...release.indicators.values()].filter(isQuantity).length;
    expect(marks.filter(({ kind }) => kind === 'count')).toHaveLength(counting);
  });

  it('keeps the order of print, and knows what lies inside what', () => {
    for (const { marks: own } of stripsOf(model)) {
      const starts = own.map(({ quote }) => quote.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
    expect(marks.filter(({ nested }) => nested).map(({ quote }) => quote.exact)).toEqual(['三级实践制度']);
  });

  it('names the other figures of the site that show a number', () => {
    const own = stripsOf(figure.derive(release, record)).flatMap((strip) => strip.marks);
    for (const { usedBy, indicators } of own) {
      expect(usedBy).not.toContain('source-map');
      for (const id of usedBy)
        expect(indicators.some((one) => release.figures.get(id)!.uses.indicators.includes(one.id))).toBe(
          true,
        );
    }
    expect(own.find(({ indicators }) => indicators[0]!.id === 'talks-and-training')!.usedBy).toContain(
      'service-activities',
    );
  });
});
