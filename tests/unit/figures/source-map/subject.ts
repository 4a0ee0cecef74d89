import { load, type CheerioAPI } from 'cheerio';
import type { FigureContext } from '../../../../src/figures/defineFigure.ts';
import { figure } from '../../../../src/figures/source-map/figure.ts';
import { layoutSourceMap } from '../../../../src/figures/source-map/layout.ts';
import { deriveSourceMap, stripsOf } from '../../../../src/figures/source-map/model.ts';
import type { MapLayout } from '../../../../src/figures/source-map/placed.ts';
import { layoutWords } from '../../../../src/figures/source-map/render.ts';
import type { Box } from '../../../../src/figures/geometry.ts';
import { filler } from '../../../../src/i18n/fillTemplate.ts';
import { words } from '../../../../src/i18n/t.ts';
import { loadRelease } from '../../../../src/schema/loadRelease.ts';
import { get, type Lang, type Release } from '../../../../src/schema/release.ts';

export const release = loadRelease('1.0.0');
export const record = get(release.figures, 'source-map', 'figure');

/** A few figures in a fixed order, so that nothing here changes whenever a figure is added to the site. */
const FEW = ['source-map', 'four-systems', 'service-activities'];
const few: Release = {
  ...release,
  figures: new Map([...release.figures].filter(([id]) => FEW.includes(id))),
};
export const model = deriveSourceMap(few, record, FEW);
export const marks = stripsOf(model).flatMap((strip) => strip.marks);

/** With `pickable` false, as in a drawing that stands alone. */
export const contextIn = (lang: Lang, pickable = true): FigureContext => ({
  lang,
  t: words(lang),
  record,
  release: few,
  fill: filler(release, lang),
  idPrefix: 'source-map-0-',
  partHref: (partId) => `#${partId}`,
  ...(pickable && { indicatorHref: (id: string) => `numbers/#${id}` }),
});

export const WIDTHS = [288, 320, 640, 960] as const;
export const CASES = (['zh', 'en'] as const).flatMap((lang) => WIDTHS.map((width) => ({ lang, width })));

export const placed = (lang: Lang, width: number): MapLayout =>
  layoutSourceMap(model, width, layoutWords(model, contextIn(lang)));

export const drawn = (lang: Lang, width: number, pickable = true): string =>
  figure.draw(model, width, contextIn(lang, pickable));

export const parsed = (lang: Lang, width: number, pickable = true): CheerioAPI =>
  load(drawn(lang, width, pickable), { xml: true });

/** Boxes share more than an edge; a hundredth of a px is rounding. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x + 0.01 < b.x + b.width &&
  b.x + 0.01 < a.x + a.width &&
  a.y + 0.01 < b.y + b.height &&
  b.y + 0.01 < a.y + a.height;
