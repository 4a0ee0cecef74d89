import { expect, it } from 'vitest';
import { RULER, rulerPath } from '../../../src/components/sourceRuler.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';

const { paragraphs } = loadRelease().source;
const strips = (path: string) =>
  [...path.matchAll(/M([\d.]+) 6h([\d.]+)/g)].map(([, x, width]) => ({ x: Number(x), width: Number(width) }));

it('has a strip for each paragraph, from end to end, as long as its characters', () => {
  const drawn = strips(rulerPath(paragraphs));
  expect(drawn).toHaveLength(paragraphs.length);
  expect(drawn[0]!.x).toBe(0);
  expect(drawn.at(-1)!.x + drawn.at(-1)!.width).toBeCloseTo(RULER.width, 0);
  const scales = paragraphs
    .map(({ kind, length }, i) => ({ kind, scale: drawn[i]!.width / length }))
    .filter(({ kind }) => kind === 'body')
    .map(({ scale }) => scale);
  // Widths are rounded to a tenth of a pixel.
  expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(0.001);
});

it('marks paragraphs where they stand in the whole', () => {
  const whole = strips(rulerPath(paragraphs));
  const at = paragraphs.findIndex(({ id }) => id === 'p7');
  expect(strips(rulerPath(paragraphs, ['p7']))).toEqual([whole[at]]);
  expect(rulerPath(paragraphs, [])).toBe('');
});
