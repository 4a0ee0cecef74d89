import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/evidence-matrix/figure.ts';
import { cellCounts } from '../../../../src/figures/evidence-matrix/model.ts';
import { quantitySign } from '../../../../src/figures/quantitySign.ts';
import { contextIn, model, record } from './subject.ts';

describe.each(['zh', 'en'] as const)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const { alt, long, table, parts } = figure.describe(model, context);
  const name = (field: string) => context.t(`figure.evidence-matrix.column.${field}`);

  it('gives the text alternative of the record, and no parts to pick', () => {
    expect(alt).toBe(context.fill(record.alt));
    expect(parts).toEqual([]);
  });

  it('counts full, half and blank cells of every column, and says what stands in the drawing', () => {
    const columns = long.find((text) => text.startsWith(name('agent')))!;
    for (const field of model.columns) {
      const counts = cellCounts(model, field);
      expect(columns).toContain(
        context.t('figure.evidence-matrix.long.column', { name: name(field), ...counts }),
      );
    }
    for (const note of record.notes) expect(long.join('\n')).toContain(context.fill(note));
  });

  it('says how the rows can be put in order', () => {
    expect(long).toContain(context.t('figure.evidence-matrix.long.sort'));
  });

  it('holds every cell in the table as a word, row by row', () => {
    expect(table.columns.slice(4)).toEqual(model.columns.map(name));
    expect(table.rows).toHaveLength(model.rows.length);
    model.rows.forEach(({ system, quantity, cells }, i) => {
      expect(table.rows[i]).toEqual([
        system.label[lang],
        quantity.label[lang],
        quantitySign(quantity),
        quantity.unit[lang],
        ...cells.map((cell) => context.t(`figure.evidence-matrix.short.${cell}`)),
      ]);
    });
  });

  it('leaves the key to the drawing, and holds no Chinese on the English page', () => {
    expect(figure.legend(model, context)).toEqual([]);
    if (lang === 'en') expect(JSON.stringify([alt, long, table])).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
