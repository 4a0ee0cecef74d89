import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASES, contextIn, drawn, model, parsed, placed, record } from './subject.ts';

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const $ = parsed(lang, width);
  const byColumn = placed(lang, width).groups.toSorted((a, b) => a.column - b.column || a.row - b.row);

  it('is an image with the text alternative', () => {
    const svg = $('svg');
    expect(svg).toHaveLength(1);
    expect(svg.attr('role')).toBe('img');
    expect(svg.attr('aria-label')).toBe(contextIn(lang).fill(record.alt));
    expect(svg.attr('data-drawing')).toBe(String(width));
  });

  it('draws one mark a unit, one path a group', () => {
    const paths = $('path.unit').toArray();
    expect(paths).toHaveLength(model.groups.length);
    const drawnUnits = paths.map((path) => $(path).attr('d')!.match(/z/g)!.length);
    expect(drawnUnits.toSorted((a, b) => a - b)).toEqual(
      model.groups.map(({ indicator }) => indicator.value).toSorted((a, b) => a - b),
    );
  });

  it('draws rings for the unit that is neither sessions nor rounds', () => {
    expect($('path.unit-ring')).toHaveLength(1);
    expect($('path.unit-ring').attr('d')!.match(/z/g)).toHaveLength(46);
  });

  it('writes number and unit as one text, and every label', () => {
    const numerals = $('.t-numeral')
      .toArray()
      .map((element) => $(element).text());
    expect(numerals).toEqual(byColumn.map(({ indicator: { value, unit } }) => `${value}${unit[lang]}`));
    const labels = $('.group-label text')
      .toArray()
      .map((element) => $(element).text());
    expect(labels).toEqual(byColumn.map(({ label }) => label.join('')));
  });

  it('draws the bracket dashed and schematic, and nothing else', () => {
    expect($('.s-schematic.schematic')).toHaveLength(1);
    expect($('.schematic')).toHaveLength(1);
    expect($('.s-schematic path').length).toBeGreaterThanOrEqual(3);
  });

  it('brings none of Plot’s own looks: no style, no fill, no font, no id', () => {
    expect(
      $('style, [style], [fill], [stroke], [font-size], [font-family], [id], [aria-label] [aria-label]'),
    ).toHaveLength(0);
  });

  it('is the same each time, whatever else Plot drew before', () => {
    const before = drawn(lang, width);
    const document = new Window().document as unknown as Document;
    Plot.plot({ document, marks: [Plot.waffleY([3], { y: 3 }), Plot.frame({ clip: 'frame' })] });
    expect(drawn(lang, width)).toBe(before);
  });

  it('holds no Chinese on the English page', () => {
    if (lang === 'en') expect(drawn(lang, width)).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

it('sizes its classes as the layout counts them, none below 12 px', () => {
  const css = readFileSync('src/styles/figure-service-activities.css', 'utf8');
  const sizeOf = (selector: string) =>
    Number(
      [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)]
        .filter(([, selectors]) => selectors!.trim() === `.service-activities ${selector}`)
        .map(([, , body]) => /font-size:\s*([\d.]+)px/.exec(body!)?.[1])
        .find((size) => size !== undefined),
    );
  expect(sizeOf('.group-label')).toBe(placed('zh', 560).label.size);
  expect(sizeOf('.group-label:lang(en)')).toBe(placed('en', 560).label.size);
  expect(sizeOf('.t-unit:lang(en)')).toBe(13);
  expect(sizeOf('.tick')).toBe(12);
  for (const [, size] of css.matchAll(/font-size:\s*([\d.]+)px/g))
    expect(Number(size)).toBeGreaterThanOrEqual(12);
});
