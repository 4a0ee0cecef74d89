import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/what-is-counted/figure.ts';
import { quantitySign } from '../../../../src/figures/quantitySign.ts';
import { contextIn, model, quantities, record } from './subject.ts';

describe.each(['zh', 'en'] as const)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const { alt, long, table, parts } = figure.describe(model, context);

  it('gives the text alternative of the record, and no parts to pick', () => {
    expect(alt).toBe(context.fill(record.alt));
    expect(parts).toEqual([]);
  });

  it('names every number of the picture with its unit, system by system', () => {
    for (const { system, runs } of model.systems) {
      const paragraph = long.find((text) => text.startsWith(system.label[lang]))!;
      for (const { paragraph: n, quantities: own } of runs) {
        expect(paragraph).toContain(context.t('figure.paragraph', { n }));
        for (const quantity of own) {
          expect(paragraph).toContain(quantity.label[lang]);
          expect(paragraph).toContain(quantitySign(quantity));
          expect(paragraph).toContain(quantity.unit[lang]);
        }
      }
    }
  });

  it('says what the drawing itself says', () => {
    for (const note of record.notes) expect(long).toContain(context.fill(note));
  });

  it('holds everything in the table, each with the phrase that it rests on', () => {
    expect(table.rows).toHaveLength(quantities.length);
    quantities.forEach((quantity, i) => {
      const row = table.rows[i]!;
      expect(row).toHaveLength(table.columns.length);
      expect(row.slice(1, 4)).toEqual([quantity.label[lang], quantitySign(quantity), quantity.unit[lang]]);
      expect(row).toContainEqual({ zh: quantity.quotes[0]!.exact });
    });
  });

  it('says in the legend whose the groups are', () => {
    expect(figure.legend(model, context)).toEqual([
      { mark: 'solid', text: context.t('figure.what-is-counted.legend.solid') },
    ]);
  });

  it('holds no Chinese on the English page but the phrases', () => {
    if (lang === 'en')
      expect(
        JSON.stringify([alt, long, table.columns, table.rows.map((row) => row.slice(0, 5))]),
      ).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

it('writes a minimum as one', () => {
  expect(quantities.filter(({ qualifier }) => qualifier === 'at-least').map(quantitySign)).toEqual(['≥30']);
});
