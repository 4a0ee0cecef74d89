import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/source-map/figure.ts';
import { quantityOf, stripsOf } from '../../../../src/figures/source-map/model.ts';
import { contextIn, marks, model, record, release } from './subject.ts';

describe.each(['zh', 'en'] as const)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const { alt, long, table, parts } = figure.describe(model, context);

  it('gives the text alternative of the record, and no parts', () => {
    expect(alt).toBe(context.fill(record.alt));
    expect(parts).toEqual([]);
  });

  it('counts what the picture shows', () => {
    for (const number of [marks.length, release.indicators.size]) expect(long[1]).toContain(String(number));
    expect(long[0]).toContain('13');
  });

  it('goes through the strips: length, numbers with labels and units', () => {
    for (const [i, { paragraph, marks: own }] of stripsOf(model).entries()) {
      const text = long[3 + i]!;
      expect(text).toContain(String(paragraph.length));
      for (const mark of own) {
        const quantity = quantityOf(mark);
        for (const word of quantity === undefined ? [] : [quantity.label[lang], quantity.unit[lang]])
          expect(text).toContain(word);
      }
    }
  });

  it('holds every number in the table, with phrase and place', () => {
    expect(table.rows).toHaveLength(marks.reduce((sum, { indicators }) => sum + indicators.length, 0));
    const labels = table.rows.map(([label]) => label);
    for (const { label } of release.indicators.values()) expect(labels).toContain(label[lang]);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      expect(row[3]).toHaveProperty('zh');
    }
  });

  it('explains both marks in the legend', () => {
    expect(figure.legend(model, context).map(({ mark }) => mark)).toEqual(['square', 'cell']);
  });

  it('holds Chinese on the English page only where it is marked', () => {
    if (lang === 'zh') return;
    const own = table.rows.map((row) => row.filter((cell) => typeof cell === 'string'));
    expect(JSON.stringify([alt, long, own])).not.toMatch(/[一-鿿]/);
  });
});
