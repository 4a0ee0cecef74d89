import { roomyWidth } from '../../../../src/figures/lines.ts';
import { figure } from '../../../../src/figures/one-four-n/figure.ts';
import { noteWords } from '../../../../src/figures/one-four-n/noteWords.ts';
import type { Label } from '../../../../src/figures/one-four-n/labels.ts';
import { layout, type Layout } from '../../../../src/figures/one-four-n/layout.ts';
import type { Note } from '../../../../src/figures/one-four-n/notes.ts';
import type { Lang } from '../../../../src/schema/release.ts';
import { overlaps, type Sides } from '../rects.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed, CASES } = subjectOf(figure);

export const placed = (lang: Lang, width: number): Layout =>
  layout(model, width, lang, noteWords(contextIn(lang)));

export interface Rect extends Sides {
  readonly name: string;
}

/** Each line of a label in its place, with the room that wider letter spacing takes when asked for. */
export function lineRects(
  name: string,
  place: { x: number; y: number },
  label: Label,
  spaced: boolean,
): Rect[] {
  return label.runs.map(({ text, face, x, y, centred }) => {
    const { size, bold = false } = face;
    const plain = [...text].length * 0.12 * size;
    const width = roomyWidth(text, size, { bold }) - (spaced ? 0 : plain);
    const left = place.x + x - (centred ? width / 2 : 0);
    return {
      name,
      left,
      right: left + width,
      top: place.y + y - size * 0.8,
      bottom: place.y + y + size * 0.2,
    };
  });
}

export function noteRect({ about, centred, lines }: Note): Rect {
  const width = Math.max(...lines.map(({ text }) => roomyWidth(text, 13.5) - [...text].length * 0.12 * 13.5));
  const left = Math.min(...lines.map(({ x }) => x)) - (centred ? width / 2 : 0);
  return {
    name: `note on ${about}`,
    left,
    right: left + width,
    top: lines[0]!.y - 11,
    bottom: lines.at(-1)!.y + 3,
  };
}

/** Pairs of rectangles of different things that overlap. */
export function collisions(rects: readonly Rect[]): string[] {
  return rects.flatMap((a, i) =>
    rects.slice(i + 1).flatMap((b) => (a.name !== b.name && overlaps(a, b) ? [`${a.name} × ${b.name}`] : [])),
  );
}
