import { describe, expect, it } from 'vitest';
import { derive } from '../../../../src/figures/one-four-n/model.ts';
import { get, type Release } from '../../../../src/schema/release.ts';
import { model, record, release } from './subject.ts';

/** The release with one record of one kind changed. */
function changed<Kind extends 'indicators' | 'nodes' | 'links'>(
  kind: Kind,
  id: string,
  change: object,
): Release {
  const records = new Map<string, unknown>(release[kind]);
  records.set(id, { ...(records.get(id) as object), ...change });
  return { ...release, [kind]: records };
}

describe('the model of 1+4+N', () => {
  it('walks from the core through the partners to the field', () => {
    expect(model.parts.map(({ node }) => node.id)).toEqual([
      'community-core',
      'offices-partner',
      'two-new-partner',
      'estates-partner',
      'enterprises-partner',
      'community-organisations-field',
    ]);
  });

  it('takes the order of the partners, and the marks between them, from the printed phrase', () => {
    const partners = model.parts.filter(({ term }) => term === 'partner');
    const list = partners.map(({ node, printedAfter }) => node.label.zh + printedAfter).join('');
    expect(model.phrase.exact).toContain(`“${list}”`);
  });

  it('keeps the printed order when the data lists the partners otherwise', () => {
    const structure = get(release.structures, 'core-partners-field');
    const turned = { ...structure, nodes: structure.nodes.toReversed() };
    const other = derive({ ...release, structures: new Map([[structure.id, turned]]) }, record);
    expect(other.parts.map(({ node }) => node.id)).toEqual(model.parts.map(({ node }) => node.id));
  });

  it('prints 1, 4 and N from the indicators', () => {
    expect(model.printed).toEqual({ core: '1', partner: '4', field: 'N' });
  });

  it('refuses a number in the place of N', () => {
    const wrong = changed('indicators', 'community-organisations-n', { value: 12, printed: '12' });
    expect(() => derive(wrong, record)).toThrow(/N is never a number/);
  });

  it('refuses a formula whose quotes do not name every term', () => {
    const wrong = changed('nodes', 'one-four-n-formula', { quotes: [] });
    expect(() => derive(wrong, record)).toThrow(/names every term/);
  });

  it('refuses an overlap of others than the second and the fourth partner', () => {
    const wrong = changed('links', 'enterprises-two-new-overlap', { target: 'offices-partner' });
    expect(() => derive(wrong, record)).toThrow(/not disjoint/);
  });

  it('gives each partner the plus on both of its sides', () => {
    for (const { term, links } of model.parts)
      if (term === 'partner') expect(links.filter(({ kind }) => kind === 'plus')).toHaveLength(2);
  });
});
