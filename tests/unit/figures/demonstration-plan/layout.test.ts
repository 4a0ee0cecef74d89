import { describe, expect, it } from 'vitest';
import { drawnGroups, drawnWords, strokesOf } from '../drawnWords.ts';
import { overlaps } from '../rects.ts';
import { CASES, model, parsed, placed } from './subject.ts';

const WIDTHS = [...CASES, ...CASES.map(({ lang }) => ({ lang, width: 320 }))];

describe.each(WIDTHS)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = placed(lang, width);
  const boxes = [...drawnWords(parsed(lang, width), lang), ...drawnGroups(layout.groups, lang)];
  const dashed = strokesOf(layout.question.join(''));

  it('overlaps nowhere', () => {
    const collisions = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(collisions).toEqual([]);
  });

  it('leads its question round words, numbers and marks', () => {
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

  it('asks only about lists, tasks and measures', () => {
    const [chosen] = model.clauses;
    const top = layout.groups[chosen!.groups.length]!.numeral.y - 45;
    for (const stroke of dashed) expect(stroke.top).toBeGreaterThan(top);
  });

  it('nests nothing: no group stands inside another', () => {
    const marks = drawnGroups(layout.groups, lang).filter(({ text }) => text.startsWith('marks'));
    expect(marks.some((a) => marks.some((b) => a !== b && overlaps(a, b)))).toBe(false);
  });

  it('lays a solid rule over all that a verb governs', () => {
    const rules = strokesOf(
      layout.headings
        .flatMap(({ rules }) =>
          rules.map((rule) =>
            rule.replace(
              /M([-\d.]+) ([-\d.]+)h([-\d.]+)/,
              (_, x, y, w) => `M${x} ${y}H${Number(x) + Number(w)}`,
            ),
          ),
        )
        .join(''),
    );
    expect(rules).toHaveLength(model.clauses.length);
    const first = layout.groups.slice(0, model.clauses[0]!.groups.length);
    for (const { centres } of first) {
      expect(centres[0]!.x).toBeGreaterThan(rules[0]!.left);
      expect(centres.at(-1)!.x).toBeLessThan(rules[0]!.right);
    }
  });
});

it('sets chosen units and drawn-up papers in a row each, where there is room', () => {
  const levels = (width: number) => new Set(placed('zh', width).groups.map(({ numeral }) => numeral.y)).size;
  expect(levels(600)).toBe(2);
  expect(levels(288)).toBe(6);
});
