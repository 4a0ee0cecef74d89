import type { Paragraph } from '../schema/release.ts';

/** Units across; a unit is a CSS pixel where the ruler is not stretched. */
export const RULER = { width: 140, height: 12 } as const;
const GAP = 1;
/** A heading of thirteen characters would be thinner than a pixel. */
const THINNEST = 1;

const print = (value: number) => String(Math.round(value * 10) / 10);

/**
 * The article as a row of strips, one a paragraph, as long as its characters: an SVG path of all of them, or of those
 * that are named.
 */
export function rulerPath(paragraphs: readonly Paragraph[], ids?: readonly string[]): string {
  const characters = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const thin = (scale: number) => paragraphs.filter(({ length }) => length * scale < THINNEST);
  const free = RULER.width - GAP * (paragraphs.length - 1);
  // What the thin ones are given is taken from the others.
  const kept = thin(free / characters);
  const scale =
    (free - kept.length * THINNEST) / (characters - kept.reduce((sum, { length }) => sum + length, 0));
  let x = 0;
  return paragraphs
    .map(({ id, length }) => {
      const width = Math.max(THINNEST, length * scale);
      const strip = `M${print(x)} 6h${print(width)}`;
      x += width + GAP;
      return ids === undefined || ids.includes(id) ? strip : '';
    })
    .join('');
}
