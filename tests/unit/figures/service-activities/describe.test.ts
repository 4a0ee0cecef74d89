import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/service-activities/figure.ts';
import { contextIn, model, record } from './subject.ts';

describe.each(['zh', 'en'] as const)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const { alt, long, table, parts } = figure.describe(model, context);

  it('gives the text alternative of the record: the four numbers in the article’s order', () => {
    expect(alt).toBe(context.fill(record.alt));
    const places = model.groups.map(({ indicator }) => alt.indexOf(String(indicator.value)));
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    expect(parts).toEqual([]);
  });

  it('ranks nothing and adds nothing up', () => {
    const said = [alt, ...long].join(' ');
    expect(said).not.toMatch(/最多|最大|最少|多于|少于|合计|共计|总计/);
    expect(said).not.toMatch(/\b(most|largest|highest|fewest|least|more than|fewer than|total)\b/i);
    const sum = model.groups.reduce((total, { indicator }) => total + indicator.value, 0);
    expect(said).not.toContain(String(sum));
  });

  it('says how many groups, what each holds, and what is not said', () => {
    expect(long[0]).toContain(String(model.groups.length));
    for (const { indicator } of model.groups) {
      expect(long[0]).toContain(indicator.label[lang]);
      expect(long[0]).toContain(String(indicator.value));
      expect(long[1]).toContain(indicator.unit[lang]);
    }
    for (const note of record.notes) expect(long).toContain(context.fill(note));
  });

  it('holds label, value, unit, phrase, place and status of every group', () => {
    expect(table.rows).toHaveLength(model.groups.length);
    model.groups.forEach(({ indicator }, i) => {
      const row = table.rows[i]!;
      expect(row).toHaveLength(table.columns.length);
      expect(row.slice(0, 3)).toEqual([indicator.label[lang], String(indicator.value), indicator.unit[lang]]);
      expect(row[3]).toEqual({ zh: `“${indicator.quotes[0]!.exact}”` });
      expect(row[4]).toContain(String(indicator.quotes[0]!.end));
      expect(row[5]).toBe(context.t(`status.short.${indicator.status}`));
    });
  });

  it('explains each shape once, and the dash, in the legend', () => {
    const legend = figure.legend(model, context);
    expect(legend.map(({ mark }) => mark)).toEqual(['square', 'dot', 'ring', 'dashed']);
    for (const { indicator, mark } of model.groups)
      expect(legend.find((entry) => entry.mark === mark)!.text).toContain(indicator.unit[lang]);
  });
});
