import { describe, expect, it } from 'vitest';
import { cellCounts, ORDERS, rowsInOrder } from '../../../../src/figures/evidence-matrix/model.ts';
import { completeness, DISCLOSURE_FIELDS } from '../../../../src/model/completeness.ts';
import { isQuantity } from '../../../../src/model/numbers.ts';
import { contextIn, model, record, release } from './subject.ts';

describe('the matrix', () => {
  it('has a row for every number that counts something, in the order of the article', () => {
    expect(model.rows.map(({ quantity }) => quantity)).toEqual(
      [...release.indicators.values()].filter(isQuantity),
    );
  });

  it('asks every question of every number, in the words of the data', () => {
    expect(model.columns).toEqual(DISCLOSURE_FIELDS);
    for (const { cells, quantity } of model.rows) expect(cells).toEqual(Object.values(quantity.disclosure));
  });

  it('counts its cells, column by column and in all', () => {
    const all = cellCounts(model);
    expect(all.stated + all.partly + all.blank).toBe(model.rows.length * model.columns.length);
    for (const field of model.columns) {
      const { stated, partly, blank } = cellCounts(model, field);
      expect(stated + partly + blank).toBe(model.rows.length);
      expect(blank === model.rows.length).toBe(model.blank.includes(field));
    }
  });

  it('leaves blank throughout what the finding of the record names', () => {
    const { t, fill } = contextIn('zh');
    expect(model.blank).toEqual(['baseline', 'denominator', 'source']);
    for (const lang of ['zh', 'en'] as const) {
      const finding = contextIn(lang).fill(record.notes[0]!).toLowerCase();
      for (const field of model.blank)
        expect(finding).toContain(contextIn(lang).t(`figure.evidence-matrix.column.${field}`).toLowerCase());
    }
    expect(fill(record.notes[0]!)).toContain(t('figure.evidence-matrix.column.source'));
  });
});

describe('the orders of the rows', () => {
  it.each(ORDERS)('keep every row: %s', (order) => {
    const rows = rowsInOrder(model, order).flat();
    expect(new Set(rows)).toEqual(new Set(model.rows));
    expect(rows).toHaveLength(model.rows.length);
  });

  it('put the most disclosed first, in each system or in all', () => {
    const scores = (order: 'system' | 'completeness') =>
      rowsInOrder(model, order).map((rows) => rows.map(({ quantity }) => completeness(quantity.disclosure)));
    for (const own of [...scores('system'), ...scores('completeness')])
      expect(own).toEqual(own.toSorted((a, b) => b - a));
    expect(rowsInOrder(model, 'system').map((rows) => rows[0]!.system)).toEqual(
      model.groups.map(({ system }) => system),
    );
    expect(rowsInOrder(model, 'completeness')).toHaveLength(1);
  });
});
