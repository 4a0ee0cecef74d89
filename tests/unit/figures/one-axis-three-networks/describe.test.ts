import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/figures/one-axis-three-networks/figure.ts';
import { splitName } from '../../../../src/figures/one-axis-three-networks/labels.ts';
import { LANGS } from '../../../../src/schema/primitives.ts';
import { contextIn, model, release } from './subject.ts';

describe.each(LANGS)('the description in %s', (lang) => {
  const context = contextIn(lang);
  const description = figure.describe(model, context);
  const part = (id: string) => description.parts.find((each) => each.id === id)!;

  it('has one row a node of the structure and one a number', () => {
    const { rows, columns } = description.table;
    expect(rows.length).toBe(model.structure.nodes.length + model.quantities.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.map(([name]) => name).slice(0, model.nodes.length)).toEqual(
      model.nodes.map(({ label }) => label[lang]),
    );
  });

  it('gives every row its phrase', () => {
    for (const [name, , , phrase] of description.table.rows)
      expect(phrase, String(name)).toHaveProperty('zh');
  });

  it('counts nodes, parts and links as the structure has them', () => {
    const links = model.structure.links.map((id) => release.links.get(id)!);
    const ours = links.filter(({ status }) => status === 'schematic').length;
    const counts = description.long[1]!.match(/\d+/g)!.map(Number);
    const parts = description.parts.length;
    expect(counts).toEqual([
      model.nodes.length,
      parts,
      model.nodes.length - parts,
      links.length - ours,
      ours,
    ]);
  });

  it('names mechanism, purpose, numbers and what is not said', () => {
    const text = description.long.join('\n');
    expect(text).toContain(model.mechanism.role[lang]);
    expect(text).toContain(model.purpose.role[lang]);
    expect(text).toContain(model.structure.unstated[lang]);
    for (const { value } of model.quantities) expect(text).toContain(String(value));
  });

  it('tells relations in the words of the data', () => {
    for (const { id, relations } of description.parts) {
      const links = model.links.filter(({ source, target }) => source === id || target === id);
      expect(relations.map(({ text }) => text).toSorted()).toEqual(
        links.map(({ label }) => label[lang]).toSorted(),
      );
      expect(relations.length).toBeGreaterThan(0);
    }
  });

  it('leads from tier to tier, and from the community out of the figure', () => {
    const { relations } = part('community-tier');
    expect(relations.flatMap(({ partId }) => partId ?? []).toSorted()).toEqual([
      'estate-tier',
      'subdistrict-tier',
    ]);
    const sameWord = release.links.get('community-same-word')!;
    expect(relations).toContainEqual({ text: sameWord.label[lang], status: sameWord.status });
  });

  it('has beside the drawing the phrase, both numbers, the purpose and the caveats', () => {
    const aside = figure.aside!(model, context);
    expect(aside.phrase!.text).toContain(model.networks[0]!.label.zh);
    expect(aside.phrase!.text).toContain(model.tiers[0]!.label.zh);
    expect(aside.indicators).toEqual(['subdistrict-functions-adjusted', 'subdistrict-work-mechanisms']);
    expect(aside.purposeNode).toBe('subdistrict-focus');
    expect(aside.unstated).toBe(model.structure.unstated);
    expect(aside.caveats).toContain('A07');
  });
});

describe('splitName', () => {
  it('parts what all networks share', () =>
    expect(splitName('Community Party-building network', 'Party-building network')).toEqual([
      'Community',
      'Party-building network',
    ]));
  it('keeps a name that shares nothing', () => {
    expect(splitName('Something else', 'Party-building network')).toEqual(['Something else']);
    expect(splitName('Party-building network', 'Party-building network')).toEqual(['Party-building network']);
  });
});
