import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/renovation/figure.ts';
import { contextIn, model, record } from './subject.ts';

const QUANTITIES = model.groups.map(({ quantity }) => quantity);

describe.each(['zh', 'en'] as const)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const { alt, long, table, parts } = figure.describe(model, context);

  it('gives the text alternative of the record: the numbers in the article’s order', () => {
    expect(alt).toBe(context.fill(record.alt));
    let from = 0;
    for (const { value } of QUANTITIES) {
      const at = alt.indexOf(String(value), from);
      expect(at, String(value)).toBeGreaterThanOrEqual(0);
      from = at + String(value).length;
    }
    expect(parts).toEqual([]);
  });

  it('ranks nothing, adds nothing up and averages nothing', () => {
    const said = [alt, ...long].join(' ');
    expect(said).not.toMatch(/最多|最大|最少|多于|少于|合计|共计|总计|每栋|每个小区/);
    expect(said).not.toMatch(/\b(largest|highest|fewest|more than|fewer than|total|per building)\b/i);
    const sum = QUANTITIES.reduce((total, { value }) => total + value, 0);
    expect(said).not.toContain(String(sum));
  });

  it('says what every group holds, and what is not said', () => {
    const said = long.join(' ');
    expect(said).toContain(String(QUANTITIES.length));
    for (const { value, unit } of QUANTITIES) {
      expect(said).toContain(String(value));
      expect(said).toContain(unit[lang]);
    }
    for (const note of record.notes) expect(long).toContain(context.fill(note));
  });

  it('holds label, value, unit, status, phrase and place of every number', () => {
    expect(table.rows).toHaveLength(QUANTITIES.length);
    QUANTITIES.forEach(({ label, value, unit, status, quotes: [quote] }, i) => {
      const row = table.rows[i]!;
      expect(row).toHaveLength(table.columns.length);
      expect(row.slice(0, 3)).toEqual([label[lang], String(value), unit[lang]]);
      expect(row[3]).toBe(context.t(`status.short.${status}`));
      expect(row[4]).toEqual({ zh: quote!.exact });
      expect(row[5]).toContain(String(quote!.end));
    });
  });

  it('explains the solid and the dashed line in the legend', () => {
    const legend = figure.legend(model, context);
    expect(legend.map(({ mark }) => mark)).toEqual(['solid', 'dashed']);
    expect(legend.filter(({ schematic }) => schematic).map(({ mark }) => mark)).toEqual(['dashed']);
  });
});
