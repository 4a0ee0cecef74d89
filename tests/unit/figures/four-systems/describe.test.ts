import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/four-systems/figure.ts';
import { nameOf } from '../../../../src/figures/four-systems/wording.ts';
import { contextIn, model, record } from './subject.ts';

describe.each(['zh', 'en'] as const)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const { alt, long, table, parts } = figure.describe(model, context);

  it('gives the text alternative of the record, and no parts to pick', () => {
    expect(alt).toBe(context.fill(record.alt));
    expect(parts).toEqual([]);
  });

  it('names what the picture names', () => {
    for (const { system, paragraphs } of model.columns) {
      const paragraph = long.find((text) => text.startsWith(system.label[lang]))!;
      expect(paragraph).toContain(system.slogan[lang]);
      expect(paragraph).toContain(system.heading[lang]);
      for (const { shown } of paragraphs)
        for (const node of shown) expect(paragraph).toContain(nameOf(node, lang));
    }
  });

  it('says that none is on top, and what the drawing itself says', () => {
    expect(long[0]).toMatch(lang === 'zh' ? /没有哪个在上/ : /none on top/);
    for (const note of record.notes) expect(long).toContain(context.fill(note));
  });

  it('holds everything in the table: a row for each paragraph, every name, every quantity with its label', () => {
    const rows = model.columns.flatMap(({ system, paragraphs }) =>
      paragraphs.map((paragraph) => ({ system, ...paragraph })),
    );
    expect(table.rows).toHaveLength(rows.length);
    rows.forEach(({ system, number, named, quantities }, i) => {
      const [name, paragraph, names, numbers] = table.rows[i] as string[];
      expect(table.rows[i]).toHaveLength(table.columns.length);
      expect(name).toBe(system.label[lang]);
      expect(paragraph).toContain(String(number));
      for (const node of named) expect(names).toContain(nameOf(node, lang));
      for (const { label, value, unit } of quantities)
        for (const part of [label[lang], String(value), unit[lang]]) expect(numbers).toContain(part);
      if (quantities.length === 0) expect(numbers).toBe(context.t('figure.four-systems.noQuantity'));
    });
  });

  it('holds no Chinese on the English page', () => {
    if (lang === 'en') expect(JSON.stringify([alt, long, table])).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
