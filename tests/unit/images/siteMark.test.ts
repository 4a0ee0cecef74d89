import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteMark } from '../../../src/images/siteMark.ts';

it('the mark on an image is the icon of the site', () => {
  const linesOf = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
  const dashesOf = (svg: string) =>
    [...svg.matchAll(/stroke-dasharray="([^"]+)"/g)].map(([, dashes]) => dashes);
  const icon = readFileSync('public/favicon.svg', 'utf8');
  const mark = siteMark(0, 0, 32);
  expect(linesOf(mark)).toEqual(linesOf(icon));
  expect(dashesOf(mark)).toEqual(dashesOf(icon));
});
