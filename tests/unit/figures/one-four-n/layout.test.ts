import { describe, expect, it } from 'vitest';
import type { Ellipse } from '../../../../src/figures/one-four-n/overlap.ts';
import { CASES, collisions, lineRects, noteRect, placed, type Rect } from './subject.ts';

function inside({ left, right, top, bottom }: Rect, { cx, cy, rx, ry }: Ellipse): boolean {
  // Letters rarely fill the corners of their box: the middle half of its height must fit.
  const middle = (top + bottom) / 2;
  const quarter = (bottom - top) / 4;
  return [left, right].every((x) =>
    [middle - quarter, middle + quarter].every((y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1),
  );
}

const apart = (a: Ellipse, b: Ellipse) => {
  const distance = Math.hypot((a.cx - b.cx) / (a.rx + b.rx), (a.cy - b.cy) / (a.ry + b.ry));
  return distance >= 1;
};

describe.each(CASES)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = placed(lang, width);
  const notes = layout.notes.map(noteRect);
  const atRest = (spaced: boolean) =>
    layout.parts.flatMap(({ part, place, label }) => lineRects(part.node.id, place, label, spaced));
  const listed = (spaced: boolean) =>
    layout.parts.flatMap(({ part, place, label, listed: line }) =>
      lineRects(part.node.id, line?.place ?? place, line?.label ?? label, spaced),
    );
  const circles = layout.parts.flatMap(({ part, circle }) =>
    circle === undefined ? [] : [{ id: part.node.id, circle }],
  );

  it('keeps labels and notes apart, with wider letter spacing too', () => {
    expect(collisions([...atRest(true), ...notes])).toEqual([]);
  });

  it('keeps the quoted list apart from everything that stays', () => {
    const staying = notes.filter(({ name }) => !name.includes('overlap'));
    expect(collisions([...listed(true), ...staying])).toEqual([]);
  });

  it('keeps every line inside the drawing', () => {
    for (const { name, left, right, top, bottom } of [...atRest(false), ...listed(false), ...notes]) {
      expect(left, `${name} left`).toBeGreaterThanOrEqual(0);
      expect(right, `${name} right`).toBeLessThanOrEqual(width);
      expect(top, `${name} top`).toBeGreaterThanOrEqual(0);
      expect(bottom, `${name} bottom`).toBeLessThanOrEqual(layout.height);
    }
  });

  it('writes every name inside its circle', () => {
    for (const { part, place, label, circle } of layout.parts)
      if (circle !== undefined)
        for (const rect of lineRects(part.node.label[lang], place, label, false))
          expect(inside(rect, circle), JSON.stringify(rect)).toBe(true);
  });

  it('overlaps the circles of 两新组织 and 企业, and no others', () => {
    const crossing = circles.flatMap((a, i) =>
      circles.slice(i + 1).flatMap((b) => (apart(a.circle, b.circle) ? [] : [[a.id, b.id]])),
    );
    expect(crossing).toEqual([['two-new-partner', 'enterprises-partner']]);
  });

  it('keeps names out of the overlap', () => {
    const [upper, lower] = [circles[1]!.circle, circles[3]!.circle];
    const lens = {
      name: 'lens',
      left: 0,
      right: width,
      top: lower.cy - lower.ry,
      bottom: upper.cy + upper.ry,
    };
    const names = layout.parts
      .filter(({ part }) => ['two-new-partner', 'enterprises-partner'].includes(part.node.id))
      .flatMap(({ part, place, label }) => lineRects(part.node.id, place, label, false));
    for (const name of names) expect(collisions([name, lens])).toEqual([]);
  });

  it('runs the rows of N past the right edge, and nothing else', () => {
    expect(layout.field.end).toBeGreaterThan(width);
    for (const { circle } of circles) expect(circle.cx + circle.rx).toBeLessThanOrEqual(width);
  });

  it('writes the name of N on the rows, between the rules', () => {
    const field = layout.parts.at(-1)!;
    for (const { top, bottom } of lineRects('field', field.place, field.label, false))
      for (const rule of layout.field.rules) expect(rule > top && rule < bottom).toBe(false);
  });

  it('sets nothing smaller than 12 px', () => {
    const runs = layout.parts.flatMap(({ label, listed: line }) => [
      ...label.runs,
      ...(line?.label.runs ?? []),
    ]);
    for (const { face } of runs) expect(face.size).toBeGreaterThanOrEqual(12);
  });

  it('reads the list in the printed order, downwards', () => {
    const tops = layout.parts.flatMap(({ listed: line }) =>
      line === undefined ? [] : [line.place.y + line.label.runs[0]!.y],
    );
    expect(tops).toHaveLength(4);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});

it('refuses a width that it has no layout for', () => expect(() => placed('zh', 400)).toThrow(/400 px/));
