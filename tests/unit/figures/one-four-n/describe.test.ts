import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/one-four-n/figure.ts';
import { recordedPhrases } from '../../../../src/model/quotes.ts';
import { contextIn, model, parsed, release } from './subject.ts';

describe.each(['zh', 'en'] as const)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const description = figure.describe(model, context);
  const labels = model.parts.map(({ node }) => node.label[lang]);
  const prose = description.long.join('\n');

  it('has one sentence of alternative text with its numbers filled in', () => {
    expect(description.alt).toContain('1+4+N');
    expect(description.alt).not.toMatch(/[{}]/);
  });

  it('names and counts what the picture shows', () => {
    const $ = parsed(lang, 896);
    for (const label of labels) expect(prose).toContain(label);
    expect(prose).toContain(String($('a.node').length));
    expect(prose).toContain(String($('ellipse.s-schematic').length));
    expect(prose).not.toMatch(/[{}]/);
  });

  it('counts five relations that the report states', () => {
    expect(prose).toMatch(lang === 'zh' ? /原文所述的关系有5条/ : /stated by the report: 5\b/);
  });

  it('says that the overlap is not the report’s', () => {
    expect(prose).toContain(model.overlap.label[lang]);
    expect(model.overlap.status).toBe('context');
  });

  it('has a row a part, and no phrase that the data does not hold', () => {
    expect(description.table.rows.map(([, name]) => name)).toEqual(labels);
    expect(description.table.rows.map(([term]) => term)).toEqual(['1', '4', '4', '4', '4', 'N']);
    const phrases = recordedPhrases(release);
    for (const row of description.table.rows) {
      expect(row).toHaveLength(description.table.columns.length);
      const quote = row[4];
      expect(typeof quote === 'object' && phrases.has(quote.zh)).toBe(true);
    }
  });

  it('tells each relation once, what the report says before what is ours', () => {
    for (const { relations } of description.parts) {
      const texts = relations.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      const ours = relations.map(({ status }) => (status === 'schematic' ? 1 : 0));
      expect(ours).toEqual(ours.toSorted());
    }
  });

  it('joins the two overlapping partners to each other', () => {
    const ends = description.parts.flatMap(({ id, relations }) =>
      relations.flatMap(({ status, partId }) => (status === 'context' ? [[id, partId]] : [])),
    );
    expect(ends).toEqual([
      ['two-new-partner', 'enterprises-partner'],
      ['enterprises-partner', 'two-new-partner'],
    ]);
  });

  it('stands beside the phrase, the number and the purpose of the paragraph', () => {
    const aside = figure.aside!(model, context);
    expect(recordedPhrases(release).has(aside.phrase!.text)).toBe(true);
    expect(aside.indicators).toEqual(['community-governance-rules']);
    expect(aside.purposeNode).toBe('branch-fortress');
  });

  it('explains solid, dashed, hatch and open field, and drops ours with the switch', () => {
    const legend = figure.legend(model, context);
    expect(legend.map(({ mark, schematic = false }) => [mark, schematic])).toEqual([
      ['solid', false],
      ['dashed', true],
      ['hatch', true],
      ['open-field', false],
    ]);
  });
});
