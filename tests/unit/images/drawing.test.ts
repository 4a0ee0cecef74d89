import { describe, expect, it } from 'vitest';
import { cropped, imageDrawing } from '../../../src/images/drawing.ts';
import type { FigureDefinition } from '../../../src/figures/defineFigure.ts';

const svg = (width: number, height: number, inside = '') =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="drawing x">${inside}</svg>`;
const definition = { widths: [288, 600, 896] } as unknown as FigureDefinition;

describe('the layout of an image', () => {
  it('is the one for a column', () => {
    expect(imageDrawing(definition, (width) => svg(width, 400)).width).toBe(600);
  });

  it('is the widest where a column would be long', () => {
    expect(imageDrawing(definition, (width) => svg(width, 900)).width).toBe(896);
  });
});

describe('a drawing in an image', () => {
  it('is a group of the same class, in its place', () => {
    expect(cropped(svg(288, 100, '<rect width="1"/>'), 100).placed(10, 20, 1.5)).toBe(
      '<g class="drawing x" transform="translate(10 20) scale(1.5)"><rect width="1"/></g>',
    );
  });

  it('that runs off the picture leaves out the words that the edge would cut, and no others', () => {
    const inside =
      '<text y="90">whole</text><text y="95">cut</text>' +
      '<g transform="translate(0,50)"><text y="40">whole too</text><text y="60">gone</text></g><path d="M0 0v200"/>';
    const drawn = cropped(svg(288, 200, inside), 100).placed(0, 0, 1);
    expect(drawn.match(/>([^<]+)</g)).toEqual(['>whole<', '>whole too<']);
    expect(drawn).toContain('M0 0v200');
  });
});
