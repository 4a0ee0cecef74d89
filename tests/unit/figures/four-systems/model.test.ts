import { describe, expect, it } from 'vitest';
import { deriveSystems } from '../../../../src/figures/four-systems/model.ts';
import { joinNames, nameOf } from '../../../../src/figures/four-systems/wording.ts';
import { get, type Release, type System } from '../../../../src/schema/release.ts';
import { model, record, release } from './subject.ts';

const withSystems = (change: (system: System) => System): Release => ({
  ...release,
  systems: new Map([...release.systems].map(([id, system]) => [id, change(system)])),
});

describe('the four systems', () => {
  it('stand in the order of print, three paragraphs each', () => {
    expect(model.columns.map(({ system }) => system.label.zh)).toEqual([
      '党建体系',
      '示范体系',
      '服务体系',
      '保障体系',
    ]);
    expect(model.columns.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
  });

  it('share the characters that every heading has in the same place, and no others', () => {
    for (const { heading } of model.columns)
      expect(heading.map(({ character, shared }) => (shared ? character : '·')).join('')).toBe(
        '··治理主体··',
      );
  });

  it('finds what is shared in the data', () => {
    const changed = deriveSystems(
      withSystems((system) =>
        system.id === 'service'
          ? { ...system, heading: { ...system.heading, zh: '增强治理客体功能' } }
          : system,
      ),
      record,
    );
    const shared = changed.columns[0]!.heading.map(({ shared }) => shared);
    expect(shared).toEqual([false, false, true, true, false, true, false, false]);
  });

  it('keeps every node and quantity of the placements', () => {
    for (const { system, paragraphs } of model.columns)
      paragraphs.forEach(({ named, quantities }, i) => {
        const { nodes, indicators } = system.placements[i]!;
        expect(named.map(({ id }) => id)).toEqual(nodes);
        expect(quantities.map(({ id }) => id)).toEqual(
          indicators.filter((id) => ['count', 'activity'].includes(get(release.indicators, id).kind)),
        );
      });
  });
});

describe('the names that the drawing prints', () => {
  const shown = (number: number) =>
    model.columns
      .flatMap(({ paragraphs }) => paragraphs)
      .find((paragraph) => paragraph.number === number)!
      .shown.map((node) => nameOf(node, 'zh'));

  it('are what the article quotes, a formula instead of its mechanism', () => {
    expect(shown(2)).toEqual(['“一轴三网”']);
    expect(shown(3)).toEqual(['“1+4+N”']);
  });
  it('are what it counts and lists in full', () => {
    expect(shown(8)).toEqual(expect.arrayContaining(['定点联系', '全程代办', '错时服务']));
  });
  it('are wholes instead of their parts', () => {
    expect(shown(7)).toEqual(expect.arrayContaining(['三大行动', '治理品牌']));
    expect(shown(7)).not.toContain('“134”工作法');
  });
  it('are what it counts where it does neither', () => {
    expect(shown(5)).toEqual(['示范街道', '示范社区', '示范小区']);
  });
  it('stand in every paragraph, and come from it', () => {
    for (const { paragraphs } of model.columns)
      for (const { named, shown } of paragraphs) {
        expect(shown.length).toBeGreaterThan(0);
        for (const node of shown) expect(named).toContain(node);
      }
  });
});

describe('quotation marks', () => {
  it('are put only on nodes of the release whose label has none', () => {
    for (const { quoted, label } of release.nodes.values()) if (quoted) expect(label.zh).not.toContain('“');
  });
  it('take no comma between two pairs in Chinese', () => {
    expect(joinNames(['“甲”', '“乙”', '丙'], 'zh', '、')).toBe('“甲”“乙”、丙');
    expect(joinNames(['“A”', '“B”'], 'en', ', ')).toBe('“A”, “B”');
  });
});
