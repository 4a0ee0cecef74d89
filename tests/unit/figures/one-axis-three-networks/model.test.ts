import { describe, expect, it } from 'vitest';
import { between } from '../../../../src/figures/between.ts';
import { derive } from '../../../../src/figures/one-axis-three-networks/model.ts';
import { model, record, release } from './subject.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('the axis', () => {
  it('runs from sub-district to estate', () =>
    expect(ids(model.tiers)).toEqual(['subdistrict-tier', 'community-tier', 'estate-tier']));

  it('is joined by what is printed, and knows what was probably meant', () => {
    expect(model.joints.map(({ printed }) => printed)).toEqual(['一', '一']);
    expect(model.suspectedJoint).toBe('—');
  });

  it('cannot be broken', () => {
    const links = new Map(release.links);
    const [step] = model.joints;
    links.set(step!.link.id, { ...step!.link, target: 'subdistrict-tier' });
    expect(() => derive({ ...release, links }, record)).toThrow(/in one line/);
  });
});

describe('the networks', () => {
  it('stand in the order of print', () => {
    expect(ids(model.networks)).toEqual(['community-network', 'offices-network', 'two-new-network']);
  });

  it('are walked to after the tiers', () =>
    expect(model.parts.map(({ node }) => node.id)).toEqual([...ids(model.tiers), ...ids(model.networks)]));

  it('are tied to the axis as a whole, and by the source only with a plus', () => {
    for (const { id } of model.networks) {
      const own = model.links.filter(({ source, target }) => source === id || target === id);
      expect(own.map(({ kind, status }) => [kind, status]).toSorted()).toEqual([
        ['attached-to', 'schematic'],
        ['plus', 'asserted'],
      ]);
      expect(own.flatMap(({ source, target }) => [source, target]).filter((end) => end !== id)).toEqual([
        model.axis.id,
        model.axis.id,
      ]);
    }
  });
});

describe('between', () => {
  it('finds what stands between two words', () => expect(between('甲一乙', '甲', '乙')).toBe('一'));
  it('finds nothing when one is missing or they stand the other way round', () => {
    expect(between('甲一丙', '甲', '乙')).toBeNull();
    expect(between('乙一甲', '甲', '乙')).toBeNull();
  });
});
