import { describe, expect, it } from 'vitest';
import { drawnGroups, drawnWords, strokesOf } from '../drawnWords.ts';
import { overlaps } from '../rects.ts';
import { CASES, model, parsed, placed } from './subject.ts';

const WIDTHS = [...CASES, ...CASES.map(({ lang }) => ({ lang, width: 320 }))];

describe.each(WIDTHS)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = placed(lang, width);
  const boxes = [...drawnWords(parsed(lang, width), lang), ...drawnGroups(layout.groups, lang)];
  const strokes = strokesOf(layout.questions.join(''));

  it('overlaps nowhere', () => {
    const collisions = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(collisions).toEqual([]);
  });

  it('leads its questions round words, numbers and marks', () => {
    const crossed = boxes.filter((box) => strokes.some((stroke) => overlaps(stroke, box)));
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

  it('places every unit once, at most ten in a row', () => {
    expect(layout.groups.map(({ centres }) => centres.length)).toEqual(
      model.groups.map(({ quantity }) => quantity.value),
    );
    for (const { centres } of layout.groups)
      for (const row of Map.groupBy(centres, ({ y }) => y).values())
        expect(row.length).toBeLessThanOrEqual(10);
  });

  it('does not pair the three words of the formula with the three groups: it stands above, alone', () => {
    const phrasesEnd = layout.phrases.bottom;
    for (const { numeral } of layout.groups) expect(numeral.y - 45).toBeGreaterThan(phrasesEnd);
    const formula = layout.phrases.lines.filter(({ text }) => text.includes('+'));
    expect(formula.every(({ x }) => x === layout.phrases.lines[0]!.x)).toBe(true);
  });
});

it('sets the groups side by side where there is room, and under one another where there is not', () => {
  const levels = (width: number) => new Set(placed('zh', width).groups.map(({ numeral }) => numeral.y)).size;
  expect(levels(600)).toBe(1);
  expect(levels(288)).toBe(3);
});
