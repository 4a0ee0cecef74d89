import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingWidth } from '../../../src/figures/drawingWidth.ts';
import { SHEET } from '../../../src/figures/source-map/sheet.ts';
import { FIGURES } from '../../../src/figures/registry.ts';

describe('the drawing for a room', () => {
  const widths = [288, 600, 896] as const;

  it.each([
    [200, 288],
    [288, 288],
    [599, 288],
    [600, 600],
    [895.5, 600],
    [896, 896],
    [2000, 896],
  ])('of %f px is the one of %i px', (room, width) => expect(drawingWidth({ widths }, room)).toBe(width));
});

/** Least width of the container, in px, for each drawing of a row of `two` or `three`. */
function shownFrom(layout: 'two' | 'three'): number[] {
  const css = readFileSync('src/styles/figure-frame.css', 'utf8');
  const queries = css.matchAll(/@container figure \(min-width: (\d+)px\) \{([\s\S]*?)\n\}/g);
  return [...queries]
    .filter(
      ([, , rules]) =>
        rules!.includes(`.drawings--${layout} .drawing-slot:nth-child(1)`) ||
        rules!.includes(`.drawings--${layout} .drawing-slot:nth-child(2)`),
    )
    .map(([, width]) => Number(width));
}

it.each([...Object.values(FIGURES), SHEET].map(({ id, widths }) => [id, widths] as const))(
  'the pages choose the same one for %s',
  (_id, widths) => expect(shownFrom(widths.length === 3 ? 'three' : 'two')).toEqual(widths.slice(1)),
);
