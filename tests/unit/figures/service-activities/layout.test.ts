import { describe, expect, it } from 'vitest';
import { overlaps } from '../rects.ts';
import { CASES, model, placed, rectsOf } from './subject.ts';

describe.each(CASES)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = placed(lang, width);
  const rects = rectsOf(layout, lang);

  it('overlaps nowhere', () => {
    const collisions = rects.flatMap((a, i) =>
      rects.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(collisions).toEqual([]);
  });

  it('stays inside its canvas', () => {
    for (const { text, left, right, top, bottom } of rects) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(bottom, text).toBeLessThanOrEqual(layout.height);
    }
  });

  it('sets the groups side by side in order, by twos on narrow drawings', () => {
    const columns = width < 560 ? 2 : 4;
    expect(layout.groups.map(({ column, row }) => row * columns + column)).toEqual(
      model.groups.map((_, i) => i),
    );
  });

  it('has one scale for all, to the next full row, with light lines at its fifties', () => {
    expect(layout.maximum).toBe(170);
    expect(layout.ticks).toEqual([50, 100, 150]);
  });
});
