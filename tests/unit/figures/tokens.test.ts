import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TYPE } from '../../../src/figures/tokens.ts';

const css = readFileSync('src/styles/figure.css', 'utf8');

/** The font size that a class sets in figure.css, in px. */
function sizeOf(className: string): number {
  const rule = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].find(
    ([, selector, body]) => selector!.trim() === `.${className}` && body!.includes('font-size'),
  );
  return Number(/font-size:\s*([\d.]+)px/.exec(rule?.[2] ?? '')?.[1]);
}

describe('sizes that layout counts on', () => {
  it.each([
    ['t-node', TYPE.node],
    ['t-tier', TYPE.tier],
    ['t-node-en', TYPE.nodeEn],
    ['t-second', TYPE.second],
    ['t-note', TYPE.note],
    ['t-unit', TYPE.unit],
    ['t-numeral', TYPE.numeral],
    ['t-formula', TYPE.formula],
    ['t-formula-narrow', TYPE.formulaNarrow],
    ['t-quote-mark', TYPE.quoteMark],
  ])('.%s is set in the stylesheet as %f px', (className, size) => expect(sizeOf(className)).toBe(size));
});
