import { describe, expect, it } from 'vitest';
import { OUTSIDE } from '../../../../src/figures/honours-check/frame.ts';
import { allBoxes, boxesOf, CASES, model, placed } from './subject.ts';

describe.each(CASES)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = placed(lang, width);
  const { line, honours } = layout;
  const boxes = allBoxes(layout);

  it('overlaps nowhere, wide letter spacing included', () => {
    const collisions = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        )
        .map((b) => `${a.text} × ${b.text}`),
    );
    expect(collisions).toEqual([]);
  });

  it('stays inside its canvas', () => {
    for (const { text, x, y, width: length, height } of boxes) {
      expect(x, text).toBeGreaterThanOrEqual(0);
      expect(x + length, text).toBeLessThanOrEqual(width);
      expect(y, text).toBeGreaterThanOrEqual(0);
      expect(y + height, text).toBeLessThanOrEqual(layout.height);
    }
  });

  it('marks every dated source on its line, to scale within the months, and no other', () => {
    for (const [i, { sources }] of model.honours.entries()) {
      const { marks } = honours[i]!;
      expect(marks.map(({ source }) => source)).toEqual(sources.filter(({ date }) => date !== null));
      for (const { source, x, y } of marks) {
        expect(honours[i]!.lines).toContain(y);
        if (source.when === 'within') {
          const share = (Number(source.date) - Number(model.from)) / (Number(model.to) - Number(model.from));
          expect(x).toBeCloseTo(line.from + share * (line.to - line.from), 5);
          expect(x).toBeLessThan(line.published);
        } else {
          const middle = source.when === 'earlier' ? line.earlier : line.later;
          expect(Math.abs(x - middle)).toBeLessThan(OUTSIDE.width / 2);
        }
      }
    }
  });

  it('gives each source a line of its own where there is room, and one a title where there is not', () => {
    for (const [i, { sources }] of model.honours.entries())
      expect(honours[i]!.lines).toHaveLength(width < 560 ? 1 : sources.length);
  });

  it('draws a line for the day of publication past every time line', () => {
    for (const { published, lines } of honours)
      for (const y of lines) {
        expect(published.from).toBeLessThan(y);
        expect(published.to).toBeGreaterThan(y);
      }
  });

  it('sets words beside the blank cells', () => {
    for (const { blanks, runs } of honours)
      for (const blank of blanks)
        expect(
          runs
            .flatMap(boxesOf)
            .some(({ x, y, height }) => x > blank.x && y < blank.y + 5 && y + height > blank.y),
        ).toBe(true);
  });
});
