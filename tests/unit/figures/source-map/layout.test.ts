import { describe, expect, it } from 'vitest';
import { STRIP } from '../../../../src/figures/source-map/frame.ts';
import type { PlacedLabel, PlacedMark } from '../../../../src/figures/source-map/placed.ts';
import { stripsOf } from '../../../../src/figures/source-map/model.ts';
import type { Box } from '../../../../src/figures/geometry.ts';
import { union } from '../../../../src/figures/geometry.ts';
import { TARGET } from '../../../../src/figures/tokens.ts';
import { CASES, model, overlap, placed } from './subject.ts';

const HEIGHT = { zh: 15, en: 29 };

const labelBox = ({ x, y, width }: PlacedLabel, lang: 'zh' | 'en'): Box => ({
  x: x - width / 2,
  y: y + 3 - HEIGHT[lang],
  width,
  height: HEIGHT[lang],
});

describe.each(CASES)('the layout in $lang at $width px', ({ lang, width }) => {
  const layout = placed(lang, width);
  const { strips, unit } = layout;
  const all: PlacedMark[] = strips.flatMap(({ marks }) => [...marks]);
  const labels = all.flatMap(({ label }) => label ?? []);

  it('draws each paragraph as long as it is', () => {
    for (const [i, { paragraph }] of stripsOf(model).entries()) {
      const cells = strips[i]!.rows.map((row) => row.cells);
      expect(cells.reduce((sum, count) => sum + count)).toBe(paragraph.length);
    }
    const longest = strips.flatMap(({ rows }) => rows.map(({ x, cells }) => x + cells * unit));
    expect(Math.max(...longest)).toBeLessThanOrEqual(width + 0.01);
  });

  it('puts each mark on its characters', () => {
    for (const { rows, marks } of strips)
      for (const { mark, pieces } of marks) {
        const covered = pieces.flatMap((piece) => {
          const index = rows.findIndex(({ y }) => y === piece.y);
          const before = rows.slice(0, index).reduce((sum, { cells }) => sum + cells, 0);
          const from = before + (piece.x - rows[index]!.x) / unit;
          return [from, from + piece.width / unit];
        });
        expect(covered[0]).toBeCloseTo(mark.quote.start, 5);
        expect(covered.at(-1)).toBeCloseTo(mark.quote.end, 5);
        expect(pieces.every(({ height }) => height === STRIP)).toBe(true);
      }
  });

  it('labels every number that counts, and no other', () => {
    for (const { mark, label } of all) expect(label !== null).toBe(mark.kind === 'count');
  });

  it('moves labels aside instead of letting them overlap, and keeps their order', () => {
    const boxes = labels.map((label) => labelBox(label, lang));
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => expect(overlap(a, b), JSON.stringify([a, b])).toBe(false)),
    );
    for (const { marks } of strips) {
      const inRow = Map.groupBy(
        marks.flatMap(({ label }) => label ?? []),
        ({ y }) => y,
      );
      for (const row of inRow.values())
        expect(row.map(({ x }) => x)).toEqual(row.map(({ x }) => x).toSorted((a, b) => a - b));
    }
  });

  it('keeps labels off the strips', () => {
    const rows = strips.flatMap((strip) =>
      strip.rows.map(({ x, y, cells }) => ({ x, y, width: cells * unit, height: STRIP })),
    );
    for (const label of labels)
      for (const row of rows) expect(overlap(labelBox(label, lang), row), label.value).toBe(false);
  });

  it('leads a line from each label that had to leave its mark', () => {
    for (const { label, pieces } of all) {
      if (label === null) continue;
      const over = pieces.some(
        ({ x, width: length }) =>
          label.x - label.width / 2 <= x + length / 2 && label.x + label.width / 2 >= x + length / 2,
      );
      expect(over || label.leader !== null, label.value).toBe(true);
    }
  });

  it('gives every mark something to pick of its own', () => {
    const apart = all.filter(({ mark }) => !mark.nested);
    apart.forEach((a, i) =>
      apart.slice(i + 1).forEach((b) => {
        for (const own of a.hits)
          for (const other of b.hits)
            expect(overlap(own, other), `${a.mark.key} × ${b.mark.key}`).toBe(false);
      }),
    );
    for (const { hits, mark, label } of apart) {
      const { width: across, height } = union([...hits, ...(label === null ? [] : [labelBox(label, lang)])]);
      expect(height, mark.key).toBeGreaterThanOrEqual(TARGET.pointer);
      expect(across, mark.key).toBeGreaterThanOrEqual(TARGET.pointer - 0.01);
    }
  });

  it('stays inside its canvas, words of a picked mark included', () => {
    for (const box of [...labels.map((label) => labelBox(label, lang)), layout.detail]) {
      expect(box.x).toBeGreaterThanOrEqual(-0.01);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
  });

  it('folds strips only where they would be too fine', () => {
    expect(layout.inline).toBe(width < 560);
    expect(unit).toBeGreaterThan(3.5);
  });
});
