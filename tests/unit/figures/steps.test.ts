import { readdirSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/components/figureContext.ts';
import { pageIn } from '../../../src/components/page.ts';
import { FIGURE_IDS } from '../../../src/figures/figureIds.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import { LANGS } from '../../../src/schema/primitives.ts';
import { get, type Lang } from '../../../src/schema/release.ts';
import { expectGolden } from './golden.ts';

const release = loadRelease();
const TOLD = FIGURE_IDS.filter((id) => FIGURES[id].steps !== undefined);

function stillsOf(id: (typeof FIGURE_IDS)[number], lang: Lang, width: number) {
  const { derive, steps } = FIGURES[id];
  const model = derive(release, get(release.figures, id, 'figure'));
  return steps!.ids.map((step) => {
    const svg = steps!.draw(model, width, step, contextOf(pageIn(lang, '/'), id));
    return { step, svg, $: load(svg, { xml: true }) };
  });
}

const CASES = TOLD.flatMap((id) =>
  LANGS.flatMap((lang) => FIGURES[id].steps!.widths.map((width) => ({ id, lang, width }))),
);

it('tells both mechanisms in steps', () => {
  expect(TOLD).toEqual(['one-axis-three-networks', 'one-four-n']);
});

describe.each(CASES)('the stills of $id in $lang at $width px', ({ id, lang, width }) => {
  const stills = stillsOf(id, lang, width);
  const keysOf = ({ $ }: (typeof stills)[number]) =>
    $('svg > *')
      .toArray()
      .map((mark) => $(mark).attr('data-k'));

  it.each(stills)('$step is the accepted one', ({ step, svg }) =>
    expectGolden(`steps/${id}-${step}-${lang}-${width}`, svg),
  );

  it('give every mark one key, so that it can be led from still to still', () => {
    for (const still of stills) {
      const keys = keysOf(still);
      expect(keys.every((key) => key !== undefined && key !== '')).toBe(true);
      expect(new Set(keys).size, still.step).toBe(keys.length);
    }
  });

  it('keep most of what the still before them has', () => {
    for (const [i, still] of stills.entries()) {
      if (i === 0) continue;
      const before = new Set(keysOf(stills[i - 1]!));
      expect(keysOf(still).filter((key) => before.has(key)).length, still.step).toBeGreaterThan(0);
    }
  });

  it('bring in what is ours only after all that the source says', () => {
    const ours = stills.map(({ $ }) => $('.schematic').length > 0);
    expect(ours.indexOf(true)).toBeGreaterThan(0);
    expect(ours.slice(ours.indexOf(true)).every(Boolean)).toBe(true);
    for (const [i, { $ }] of stills.entries())
      expect($('svg').hasClass('is-source-only'), stills[i]!.step).toBe(!ours[i]);
  });

  it('can be looked at only: no link, no id, no name', () => {
    for (const { $ } of stills) {
      expect($('a, [id], [tabindex]')).toHaveLength(0);
      expect($('svg').attr('aria-hidden')).toBe('true');
    }
  });

  it('say where a small window looks, inside the drawing', () => {
    for (const { $, step } of stills) {
      const [from, to] = $('svg').attr('data-focus')!.split(' ').map(Number) as [number, number];
      expect(from, step).toBeLessThanOrEqual(to);
      expect(to, step).toBeLessThanOrEqual(Number($('svg').attr('height')));
    }
  });
});

it('each golden is of a still', () => {
  const expected = CASES.flatMap(({ id, lang, width }) =>
    FIGURES[id].steps!.ids.map((step) => `${id}-${step}-${lang}-${width}.svg`),
  );
  expect(readdirSync(new URL('../../golden/steps', import.meta.url)).sort()).toEqual(expected.sort());
});

describe('the still of the phrase', () => {
  it.each(FIGURES['one-axis-three-networks'].steps!.widths)(
    'prints every character of the formula in a square of its own at %i px',
    (width) => {
      const [phrase] = stillsOf('one-axis-three-networks', 'zh', width);
      const { $ } = phrase!;
      const printed = $('text').text();
      const [formula] = get(release.links, 'committee-has-axis', 'link').quotes;
      expect([...printed].toSorted().join('')).toBe([...formula!.exact].toSorted().join(''));
    },
  );
});

describe('the joined still', () => {
  it.each(LANGS)('stands the core on the axis of the other figure, its ring dashed, in %s', (lang) => {
    const { $ } = stillsOf('one-four-n', lang, 600).at(-1)!;
    expect($('[data-k="same"] .s-schematic.schematic')).toHaveLength(1);
    expect($('[data-k="end.0"] .t-tier').text()).toBe('街道');
    expect($('[data-k="end.1"] .t-tier').text()).toBe('小区');
    expect(
      $('[data-k^="end."] .t-second')
        .toArray()
        .map((cell) => $(cell).text()),
    ).toEqual(['一', '一']);
    const [x, y] = $('[data-k="core"]')
      .attr('transform')!
      .match(/[\d.]+/g)!
      .map(Number);
    expect(
      [$('[data-k="same"] circle').attr('cx'), $('[data-k="same"] circle').attr('cy')].map(Number),
    ).toEqual([x, y]);
  });
});
