import { load } from 'cheerio';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { thumbnail } from '../../../src/components/thumbnail.ts';
import { drawingWidth } from '../../../src/figures/drawingWidth.ts';
import { FIGURE_IDS } from '../../../src/figures/figureIds.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { LANGS } from '../../../src/schema/langs.ts';
import { subjectOf } from '../figures/subjectOf.ts';

const CASES = FIGURE_IDS.flatMap((id) => LANGS.map((lang) => ({ id, lang })));

describe.each(CASES)('the stamp of $id in $lang', ({ id, lang }) => {
  const figure = FIGURES[id];
  const drawing = subjectOf(figure).drawn(lang, drawingWidth(figure, 616));
  const stamp = thumbnail(drawing);
  const $ = load(stamp, { xml: true });

  it('is well-formed', () => expect(() => new SaxesParser().write(stamp).close()).not.toThrow());

  it('has the marks of the drawing, in the colours of its style sheet', () => {
    expect($('svg').attr('class')).toContain(`drawing ${id}`);
    expect($('path, rect, circle, ellipse, line').length).toBeGreaterThan(3);
  });

  it('is no taller than three quarters of its width', () => {
    const [, , width, height] = $('svg').attr('viewBox')!.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    expect(height).toBeLessThanOrEqual(width * 0.76);
  });

  it('is a picture only: no words but a formula, no name, no link, no id', () => {
    expect($('svg').attr('aria-hidden')).toBe('true');
    expect($('a, title, desc, foreignObject, [id], [href], [role], [aria-label]')).toHaveLength(0);
    expect($('text').not('[class*=t-formula]')).toHaveLength(0);
  });

  it('is lighter than what it stands for', () => expect(stamp.length).toBeLessThan(drawing.length));
});

describe('text', () => {
  const stripsOf = (text: string) =>
    load(thumbnail(`<svg viewBox="0 0 100 50" class="drawing x">${text}</svg>`), { xml: true })(
      '.strip',
    ).attr('d');

  it('becomes a strip as long as it, one for each line', () => {
    expect(stripsOf('<text class="t-node" x="10" y="20">街道</text>')).toBe('M10,13.7h36');
    expect(
      stripsOf('<text class="t-node"><tspan x="1" y="20">街</tspan><tspan x="2" y="40">道</tspan></text>'),
    ).toBe('M1,13.7h18M2,33.7h18');
  });

  it('keeps to the side that it is anchored by', () => {
    expect(stripsOf('<text class="t-node t-middle" x="50" y="20">街道</text>')).toBe('M32,13.7h36');
    expect(stripsOf('<text class="t-node t-end" x="50" y="20">街道</text>')).toBe('M14,13.7h36');
  });

  it('of the other state of the switch is left out', () =>
    expect(stripsOf('<text class="t-node only-source" x="1" y="2">街道</text>')).toBeUndefined());
});
