import { load, type CheerioAPI } from 'cheerio';
import type { FigureContext } from '../../../../src/figures/defineFigure.ts';
import type { Box } from '../../../../src/figures/geometry.ts';
import { figure } from '../../../../src/figures/honours-check/figure.ts';
import { SQUARE } from '../../../../src/figures/honours-check/frame.ts';
import { layoutHonours } from '../../../../src/figures/honours-check/layout.ts';
import { deriveHonours } from '../../../../src/figures/honours-check/model.ts';
import type { HonoursLayout, Run } from '../../../../src/figures/honours-check/placed.ts';
import { roomyWidth } from '../../../../src/figures/lines.ts';
import { filler } from '../../../../src/i18n/fillTemplate.ts';
import { words } from '../../../../src/i18n/t.ts';
import { loadRelease } from '../../../../src/schema/loadRelease.ts';
import { get, type Lang } from '../../../../src/schema/release.ts';

export const release = loadRelease('1.0.0');
export const record = get(release.figures, 'honours-check', 'figure');
export const model = deriveHonours(release, record);

export const contextIn = (lang: Lang): FigureContext => ({
  lang,
  t: words(lang),
  record,
  release,
  fill: filler(release, lang),
  idPrefix: 'honours-check-0-',
  partHref: (partId) => `#${partId}`,
});

export const CASES = (['zh', 'en'] as const).flatMap((lang) =>
  [288, 320, 600, 640, 896, 960].map((width) => ({ lang, width })),
);

export const placed = (lang: Lang, width: number): HonoursLayout =>
  layoutHonours(model, width, contextIn(lang));

export const drawn = (lang: Lang, width: number): string => figure.draw(model, width, contextIn(lang));

export const parsed = (lang: Lang, width: number): CheerioAPI => load(drawn(lang, width), { xml: true });

export interface TextBox extends Box {
  readonly text: string;
}

/** Lines with the room that wider letter spacing takes. */
export const boxesOf = ({ lines, size, anchor }: Run): TextBox[] =>
  lines.map(({ x, y, text }) => {
    const width = roomyWidth(text, size);
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return { text, x: left, y: y - size * 0.8, width, height: size };
  });

/** Every line of text, and the squares of the printed words. */
export const allBoxes = ({ runs, honours }: HonoursLayout): TextBox[] => [
  ...runs.flatMap(boxesOf),
  ...honours.flatMap(({ runs: own, squares }) => [
    ...own.flatMap(boxesOf),
    ...squares.map(({ x, y, text }) => ({
      text,
      x,
      y,
      width: [...text].length * SQUARE,
      height: SQUARE,
    })),
  ]),
];
