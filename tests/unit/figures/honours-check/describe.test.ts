import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/honours-check/figure.ts';
import { contextIn, model, record } from './subject.ts';

describe.each(['zh', 'en'] as const)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const { alt, long, table, parts } = figure.describe(model, context);

  it('gives the text alternative of the record, and no parts', () => {
    expect(alt).toBe(context.fill(record.alt));
    expect(parts).toEqual([]);
  });

  it('says of every title what the picture says', () => {
    expect(long[0]).toContain(String(model.honours.length));
    for (const [i, { node, sources }] of model.honours.entries()) {
      const text = long[1 + i]!;
      for (const part of [node.label[lang], node.role[lang], context.t(`status.${node.status}`)])
        expect(text).toContain(part);
      for (const { reference } of sources)
        for (const part of [reference.id, reference.supports[lang], reference.unverified?.[lang] ?? ''])
          expect(text).toContain(part);
    }
    for (const note of record.notes) expect(long).toContain(context.fill(note));
  });

  it('has a row for each source of each title, with its grade, its date and what was not seen', () => {
    const pairs = model.honours.flatMap(({ node, sources }) => sources.map((source) => ({ node, source })));
    expect(table.rows).toHaveLength(pairs.length);
    pairs.forEach(({ node, source }, i) => {
      const row = table.rows[i]!;
      expect(row).toHaveLength(table.columns.length);
      expect(row).toContain(node.label[lang]);
      expect(row).toContain(context.t(`story.grade.${source.reference.grade}`));
      expect(row.at(-1)).toBe(source.reference.unverified?.[lang] ?? '');
      if (source.date !== null) expect(row.join(' ')).toContain(String(source.date.getUTCFullYear()));
    });
  });

  it('never gives the year of the sentence as that of the hygiene title', () => {
    const hygiene = model.honours.findIndex(({ node }) => node.id === 'national-hygiene-city');
    expect(long[1 + hygiene]).not.toMatch(/2020年被?命名|named in 2020/);
    expect(long.at(-2)).toMatch(lang === 'zh' ? /不把它当作/ : /does not take it as/);
  });

  it('explains its marks', () => {
    expect(figure.legend(model, context).map(({ mark }) => mark)).toEqual(['dot', 'ring', 'cell']);
  });

  it('holds Chinese on the English page only where it is marked', () => {
    if (lang === 'zh') return;
    const own = table.rows.map((row) => row.filter((cell) => typeof cell === 'string'));
    expect(JSON.stringify([alt, long, own])).not.toMatch(/[一-鿿]/);
  });
});
