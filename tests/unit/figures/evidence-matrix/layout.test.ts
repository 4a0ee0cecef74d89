import { describe, expect, it } from 'vitest';
import { frameFor, SIZE } from '../../../../src/figures/evidence-matrix/frame.ts';
import { layoutMatrix } from '../../../../src/figures/evidence-matrix/layout.ts';
import { ORDERS, rowsInOrder } from '../../../../src/figures/evidence-matrix/model.ts';
import { wordsFor } from '../../../../src/figures/evidence-matrix/wording.ts';
import { collisions, drawnText, outside, type FontSizes } from '../drawnText.ts';
import { CASES, contextIn, drawn, model } from './subject.ts';

describe.each(CASES)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = layoutMatrix(model, width, wordsFor(model, contextIn(lang)));
  const frame = frameFor(width, lang);
  const sizes: FontSizes = [
    ['system', SIZE.system[lang]],
    ['value', SIZE.value],
    ['unit', SIZE.unit[lang]],
    ['label', SIZE.label[lang]],
    ['column', SIZE.column[lang]],
    ['finding', SIZE.finding[lang]],
    ['t-note', SIZE.note],
  ];
  const rects = drawnText(drawn(lang, width), sizes);

  it('overlaps nowhere, wide letter spacing included', () => expect(collisions(rects)).toEqual([]));

  it('stays inside its canvas, but for names of columns that wide letter spacing takes over their cell', () => {
    const names = layout.columns.map(({ text }) => text);
    const words = rects.filter(({ text }) => !names.includes(text));
    expect(outside(words, width, layout.height)).toEqual([]);
  });

  it('keeps the words clear of the cells beside them', () => {
    if (!frame.beside) return;
    const texts = layout.rows.flatMap(({ label }) => label.map(({ text }) => text));
    for (const { text, right } of rects)
      if (texts.some((line) => text.endsWith(line))) expect(right, text).toBeLessThan(frame.cellsX);
  });

  it.each(ORDERS)('gives every row and head a place of its own: %s', (order) => {
    const heads = layout.heads.map(({ y }) => y[order]);
    const shown = frame.beside && order === 'completeness' ? [] : heads;
    const stops = [
      ...layout.rows.map(({ y, height }) => ({ from: y[order], to: y[order] + height })),
      ...shown.map((y) => ({ from: y, to: y + 20 })),
    ].toSorted((a, b) => a.from - b.from);
    stops.slice(1).forEach(({ from }, i) => expect(from).toBeGreaterThanOrEqual(stops[i]!.to));
    expect(stops.at(-1)!.to).toBeLessThanOrEqual(layout.height);
    const drawnOrder = layout.rows.toSorted((a, b) => a.y[order] - b.y[order]).map(({ row }) => row);
    expect(drawnOrder).toEqual(rowsInOrder(model, order).flat());
  });

  it('heads its columns by name, in short, or by letters with a key', () => {
    const { heading } = frame;
    expect(layout.key.letters).toHaveLength(heading === 'letter' ? model.columns.length : 0);
    if (width >= 896) expect(heading).toBe('name');
    expect(layout.bracket === '').toBe(!frame.beside);
  });

  it('repeats the names of the columns over every group where the rows are too many to look up', () => {
    const names = rects.filter(({ text }) => text === layout.columns[0]!.text);
    const inKey = frame.heading === 'letter' ? 1 : 0;
    expect(names).toHaveLength((frame.beside ? 1 : model.groups.length) + inKey);
  });
});
