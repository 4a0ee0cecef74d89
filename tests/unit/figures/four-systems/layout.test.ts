import { describe, expect, it } from 'vitest';
import { overlaps } from '../rects.ts';
import { CASES, noteRects, placed, rectsOf } from './subject.ts';

describe.each(CASES)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = placed(lang, width);
  const rects = layout.systems.flatMap((system) => rectsOf(system, layout, lang));
  const all = [...rects, ...noteRects(layout)];

  it('overlaps nowhere, wide letter spacing included', () => {
    const collisions = all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(collisions).toEqual([]);
  });

  it('stays inside its canvas', () => {
    for (const { text, left, right, top, bottom } of all) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(bottom, text).toBeLessThanOrEqual(layout.height);
    }
  });

  it('starts cells and rows of neighbours at the same heights', () => {
    const bands = Map.groupBy(layout.systems, ({ slot }) => slot.y);
    expect([...bands.values()].map((band) => band.length)).toEqual(
      width === 896 ? [4] : width === 600 ? [2, 2] : [1, 1, 1, 1],
    );
    for (const band of bands.values()) {
      expect(new Set(band.map(({ cells }) => cells.y)).size).toBe(1);
      expect(new Set(band.map(({ rows }) => rows.map(({ rule }) => rule.y).join(' '))).size).toBe(1);
    }
  });

  it('keeps the order of print', () => {
    const order = layout.systems.toSorted((a, b) => a.slot.y - b.slot.y || a.slot.x - b.slot.x);
    expect(order.map(({ column }) => column.position)).toEqual([0, 1, 2, 3]);
  });
});

describe('the heading cells', () => {
  it('stand upright beside the rows on wide Chinese drawings, and lie above them otherwise', () => {
    for (const { lang, width } of CASES)
      expect(placed(lang, width).vertical).toBe(lang === 'zh' && width >= 600);
  });
  it('fill the narrow drawing: eight cells of 36 px', () => {
    const { cell, systems } = placed('zh', 288);
    expect(cell).toBe(36);
    expect(cell * systems[0]!.column.heading.length).toBe(288);
  });
});
