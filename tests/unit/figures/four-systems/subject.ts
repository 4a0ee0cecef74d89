import { load, type CheerioAPI } from 'cheerio';
import type { FigureContext } from '../../../../src/figures/defineFigure.ts';
import { figure, wordsFor } from '../../../../src/figures/four-systems/figure.ts';
import { SIZE } from '../../../../src/figures/four-systems/frame.ts';
import { layoutSystems } from '../../../../src/figures/four-systems/layout.ts';
import { deriveSystems } from '../../../../src/figures/four-systems/model.ts';
import type { Line, PlacedSystem, SystemsLayout } from '../../../../src/figures/four-systems/placed.ts';
import { quantitiesWidth } from '../../../../src/figures/four-systems/rows.ts';
import { roomyWidth } from '../../../../src/figures/lines.ts';
import { filler } from '../../../../src/i18n/fillTemplate.ts';
import { words } from '../../../../src/i18n/t.ts';
import { loadRelease } from '../../../../src/schema/loadRelease.ts';
import { get, type Lang } from '../../../../src/schema/release.ts';

export const release = loadRelease('1.0.0');
export const record = get(release.figures, 'four-systems', 'figure');
export const model = deriveSystems(release, record);

export const contextIn = (lang: Lang): FigureContext => ({
  lang,
  t: words(lang),
  record,
  release,
  fill: filler(release, lang),
  idPrefix: 'four-systems-0-',
  partHref: (partId) => `#${partId}`,
});

export const CASES = (['zh', 'en'] as const).flatMap((lang) =>
  figure.widths.map((width) => ({ lang, width })),
);

export const placed = (lang: Lang, width: number): SystemsLayout =>
  layoutSystems(model, width, wordsFor(contextIn(lang)));

export const drawn = (lang: Lang, width: number): string => figure.draw(model, width, contextIn(lang));

export const parsed = (lang: Lang, width: number): CheerioAPI => load(drawn(lang, width), { xml: true });

export interface Rect {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line with the room that wider letter spacing takes; `before` when it ends at its x. */
function rectOf({ x, y, text }: Line, size: number, before = false): Rect {
  const width = roomyWidth(text, size);
  const left = before ? x - width : x;
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/** Every line of text of a system, and its cells. */
export function rectsOf(
  { name, slogan, translation, rows, cells, column }: PlacedSystem,
  layout: SystemsLayout,
  lang: Lang,
): Rect[] {
  const { narrow, vertical, cell } = layout;
  const length = cell * column.heading.length;
  return [
    ...name.map((line) => rectOf(line, lang === 'zh' ? SIZE.name : SIZE.nameEn)),
    ...slogan.map((line) => rectOf(line, SIZE.slogan[lang], narrow && lang === 'zh')),
    ...translation.map((line) => rectOf(line, SIZE.note)),
    {
      text: 'cells',
      left: cells.x,
      right: cells.x + (vertical ? cell : length),
      top: cells.y,
      bottom: cells.y + (vertical ? length : cell),
    },
    ...rows.flatMap(({ number, named, quantities, none }) => [
      rectOf(number, SIZE.number, !narrow),
      ...named.map((line) => rectOf(line, SIZE.named[lang])),
      ...quantities.map((line) => ({
        ...rectOf(
          { ...line, text: line.quantities.map(({ value, unit }) => value + unit).join(' ') },
          SIZE.note,
        ),
        right: line.x + quantitiesWidth(line.quantities, lang),
      })),
      ...(none === null ? [] : [rectOf(none, SIZE.note)]),
    ]),
  ];
}

export const noteRects = ({ notes }: SystemsLayout): Rect[] => notes.map((line) => rectOf(line, SIZE.note));

export const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
