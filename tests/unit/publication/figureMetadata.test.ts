import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../src/figures/figureIds.ts';
import { figureMetadata } from '../../../src/publication/figureMetadata.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';

const release = loadRelease('1.0.0');
const identity = {
  address: 'https://kangding.example/v/1.0.0/figures/x/',
  contentHash: `sha256:${'0'.repeat(64)}`,
  citation: { id: 'x', type: 'dataset' },
};

interface Ingredient {
  id: string;
  status: string;
  quotes: { exact: string }[];
  caveats: string[];
}

interface Metadata {
  title: { zh: string; en: string };
  units: object[];
  ingredients: Record<'numbers' | 'nodes' | 'links', Ingredient[]>;
  caveats: { id: string }[];
}

const metadata = (id: string) =>
  JSON.parse(JSON.stringify(figureMetadata(release, id, identity))) as Metadata;

describe('the metadata of a figure', () => {
  it.each(FIGURE_IDS)('%s: words filled, every ingredient with its status, every caveat in full', (id) => {
    const { title, ingredients, caveats, ...rest } = metadata(id);
    const { uses } = release.figures.get(id)!;
    for (const kind of ['nodes', 'links'] as const)
      expect(ingredients[kind].map((used) => used.id)).toEqual(uses[kind]);
    expect(ingredients.numbers.map((used) => used.id)).toEqual(uses.indicators);
    const used = Object.values(ingredients)
      .flat()
      .filter((one) => 'caveats' in one);
    for (const one of used) expect(one.status).toMatch(/asserted|corroborated|derived|schematic|context/);
    const listed = new Set(caveats.map((caveat) => caveat.id));
    expect(used.flatMap((one) => one.caveats).filter((caveat) => !listed.has(caveat))).toEqual([]);
    expect(JSON.stringify([title, rest])).not.toMatch(/\{[a-z0-9-]+(?:\|word)?\}/);
  });

  it('names release, licence, source, hash and citation', () => {
    expect(metadata('service-activities')).toMatchObject({
      id: 'service-activities',
      release: { version: '1.0.0', date: '2026-11-22' },
      licence: { name: 'CC-BY-4.0' },
      source: { 'container-title': '甘孜日报' },
      ...identity,
    });
  });

  it('lists each unit once', () => {
    const { units } = metadata('what-is-counted');
    expect(new Set(units.map((unit) => JSON.stringify(unit))).size).toBe(units.length);
    expect(units.length).toBeGreaterThan(3);
  });
});
