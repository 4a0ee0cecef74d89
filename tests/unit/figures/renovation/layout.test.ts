import { describe, expect, it } from 'vitest';
import { drawnGroups, drawnWords, strokesOf } from '../drawnWords.ts';
import { overlaps } from '../rects.ts';
import { CASES, model, parsed, placed } from './subject.ts';

const WIDTHS = [...CASES, ...CASES.flatMap(({ lang }) => [320, 640, 960].map((width) => ({ lang, width })))];

describe.each(WIDTHS)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = placed(lang, width);
  const boxes = [...drawnWords(parsed(lang, width), lang), ...drawnGroups(layout.groups, lang)];

  it('overlaps nowhere', () => {
    const collisions = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(collisions).toEqual([]);
  });

  it('leads its frames round words, numbers and marks', () => {
    const dashed = layout.frames.flatMap(({ d }) => strokesOf(d));
    const crossed = boxes.filter((box) => dashed.some((stroke) => overlaps(stroke, box)));
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });

  it('stays inside its canvas', () => {
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
      expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.text).toBeLessThanOrEqual(layout.height);
    }
  });

  it('frames whole groups, never a household in a building or a building in an estate', () => {
    expect(layout.frames).toHaveLength(model.groups.length - 1);
    layout.frames.forEach(({ d }, i) => {
      const strokes = strokesOf(d);
      const frame = {
        left: Math.min(...strokes.map(({ left }) => left)),
        right: Math.max(...strokes.map(({ right }) => right)),
        top: Math.min(...strokes.map(({ top }) => top)),
        bottom: Math.max(...strokes.map(({ bottom }) => bottom)),
      };
      layout.groups.forEach(({ centres }, at) => {
        const inside = centres.filter(
          ({ x, y }) => x > frame.left && x < frame.right && y > frame.top && y < frame.bottom,
        );
        expect(inside).toHaveLength(at > i ? centres.length : 0);
      });
    });
  });

  it('sets households in tens, in rows that look like neither estates nor buildings', () => {
    const { group, centres } = layout.groups.at(-1)!;
    expect(centres).toHaveLength(287);
    expect(group.perRow % 10).toBe(0);
    const rows = new Set(centres.map(({ y }) => y)).size;
    expect([4, 7]).not.toContain(rows);
    expect([4, 7]).not.toContain(group.perRow / 10);
  });
});
