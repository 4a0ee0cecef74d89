import { load, type CheerioAPI } from 'cheerio';
import type { FigureContext } from '../../../../src/figures/defineFigure.ts';
import { roomyWidth } from '../../../../src/figures/lines.ts';
import { figure, noteWords } from '../../../../src/figures/one-four-n/figure.ts';
import type { Label } from '../../../../src/figures/one-four-n/labels.ts';
import { layout, type Layout } from '../../../../src/figures/one-four-n/layout.ts';
import { derive, type OneFourN } from '../../../../src/figures/one-four-n/model.ts';
import type { Note } from '../../../../src/figures/one-four-n/notes.ts';
import { filler } from '../../../../src/i18n/fillTemplate.ts';
import { words } from '../../../../src/i18n/t.ts';
import { loadRelease } from '../../../../src/schema/loadRelease.ts';
import { get, type Lang } from '../../../../src/schema/release.ts';

export const release = loadRelease('1.0.0');
export const record = get(release.figures, 'one-four-n', 'figure');
export const model: OneFourN = derive(release, record);

export const contextIn = (lang: Lang): FigureContext => ({
  lang,
  t: words(lang),
  record,
  release,
  fill: filler(release, lang),
  idPrefix: 'one-four-n-0-',
  partHref: (partId) => `#one-four-n.${partId}`,
});

export const CASES = (['zh', 'en'] as const).flatMap((lang) =>
  figure.widths.map((width) => ({ lang, width })),
);

export const placed = (lang: Lang, width: number): Layout =>
  layout(model, width, lang, noteWords(contextIn(lang)));

export const drawn = (lang: Lang, width: number): string => figure.draw(model, width, contextIn(lang));

export const parsed = (lang: Lang, width: number): CheerioAPI => load(drawn(lang, width), { xml: true });

export interface Rect {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
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

export const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pairs of rectangles of different things that overlap. */
export function collisions(rects: readonly Rect[]): string[] {
  return rects.flatMap((a, i) =>
    rects.slice(i + 1).flatMap((b) => (a.name !== b.name && overlaps(a, b) ? [`${a.name} × ${b.name}`] : [])),
  );
}
