import { describe, expect, it } from 'vitest';
import { frameFor, SIZE } from '../../../../src/figures/evidence-matrix/frame.ts';
import { layoutMatrix } from '../../../../src/figures/evidence-matrix/layout.ts';
import { ORDERS, rowsInOrder } from '../../../../src/figures/evidence-matrix/model.ts';
import { stackRows } from '../../../../src/figures/evidence-matrix/stack.ts';
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

  it.each(ORDERS.map((order, i) => [order, i] as const))(
    'gives every row and head a place of its own: %s',
    (order, index) => {
      const { stack, orderings } = layout.plan;
      const { rows, heads } = stackRows(stack, orderings[index]!);
      const stops = [
        ...rows.map((y, i) => ({ from: y, to: y + stack.heights[i]! })),
        ...heads.map((y) => ({ from: y, to: y + stack.head })),
      ].toSorted((a, b) => a.from - b.from);
      stops.slice(1).forEach(({ from }, i) => expect(from).toBeGreaterThanOrEqual(stops[i]!.to));
      expect(stops[0]!.from).toBeGreaterThanOrEqual(stack.top);
      expect(stops.at(-1)!.to).toBeLessThanOrEqual(stack.bottom);
      const hidden = frame.beside && order === 'completeness';
      expect(heads).toHaveLength(hidden ? 0 : model.groups.length);
      const drawnOrder = model.rows.toSorted(
        (a, b) => rows[model.rows.indexOf(a)]! - rows[model.rows.indexOf(b)]!,
      );
      expect(drawnOrder).toEqual(rowsInOrder(model, order).flat());
    },
  );

  it('draws the order of the article', () => {
    const tops = layout.rows.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(layout.rows.map(({ row }) => row)).toEqual(model.rows);
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
