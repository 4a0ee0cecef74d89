import { describe, expect, it } from 'vitest';
import { quantitySign } from '../../../../src/figures/quantitySign.ts';
import { frameFor, SIZE } from '../../../../src/figures/what-is-counted/frame.ts';
import { layoutCounted, numeralWidth } from '../../../../src/figures/what-is-counted/layout.ts';
import { collisions, drawnText, outside, type FontSizes } from '../drawnText.ts';
import { CASES, contextIn, drawn, model, quantities, record } from './subject.ts';

describe.each(CASES)('the layout in $lang at $width px', ({ lang, width }) => {
  const frame = frameFor(width, lang);
  const layout = layoutCounted(model, width, lang, record.notes.map(contextIn(lang).fill));
  const numbers = layout.systems.flatMap((system) => system.numbers);
  const sizes: FontSizes = [
    ['t-numeral', frame.numeral],
    ['t-unit', frame.unit],
    ['paragraph', SIZE.paragraph],
    ['label', SIZE.label[lang]],
    ['t-node', SIZE.name.zh],
    ['t-node-en', SIZE.name.en],
    ['t-note', SIZE.note],
  ];
  const rects = drawnText(drawn(lang, width), sizes);

  it('overlaps nowhere, wide letter spacing included', () => expect(collisions(rects)).toEqual([]));

  it('stays inside its canvas, numerals with their units as they are set', () => {
    const numerals = numbers.map(({ quantity }) => quantitySign(quantity) + quantity.unit[lang]);
    const words = rects.filter(({ text }) => !numerals.includes(text.replace(' ', '')));
    expect(words).toHaveLength(rects.length - numbers.length);
    expect(outside(words, width, layout.height)).toEqual([]);
    for (const number of numbers)
      expect(numeralWidth(number.quantity, frame, lang)).toBeLessThanOrEqual(number.width);
  });

  it('keeps every number in the order of the article, row by row', () => {
    const order = numbers.toSorted((a, b) => a.y - b.y || a.x - b.x);
    expect(order.map(({ quantity }) => quantity)).toEqual(quantities);
  });

  it('puts the numbers of a row on one line and on the grid of columns', () => {
    for (const [, row] of Map.groupBy(numbers, ({ y }) => y))
      expect(new Set(row.map(({ numeral }) => numeral.y)).size).toBe(1);
    for (const { x } of numbers) {
      const column = x / (frame.columnWidth + frame.gap);
      expect(column).toBeCloseTo(Math.round(column));
    }
  });

  it('gives every number a target of at least 44 px', () => {
    for (const number of numbers) {
      expect(number.width).toBeGreaterThanOrEqual(44);
      expect(number.height).toBeGreaterThanOrEqual(44);
    }
  });

  it('rules over each run of numbers of one paragraph, from the first to the last of a row', () => {
    for (const { numbers: own, runRules } of layout.systems) {
      const rows = Map.groupBy(own, ({ y, run }) => `${y} ${run.paragraph}`);
      expect(runRules).toHaveLength(rows.size);
    }
  });
});
