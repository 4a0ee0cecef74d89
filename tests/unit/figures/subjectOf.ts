import { load, type CheerioAPI } from 'cheerio';
import { contextOf } from '../../../src/components/figureContext.ts';
import { pageIn } from '../../../src/components/page.ts';
import type { FigureContext, FigureDefinition } from '../../../src/figures/defineFigure.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import { LANGS } from '../../../src/schema/primitives.ts';
import { get, type Lang } from '../../../src/schema/release.ts';

/** A figure with the data that ships, as the story shows it. */
export function subjectOf<Model>(figure: FigureDefinition<Model>) {
  const release = loadRelease();
  const record = get(release.figures, figure.id, 'figure');
  const model = figure.derive(release, record);
  const contextIn = (lang: Lang): FigureContext => contextOf(pageIn(lang, '/'), figure.id);
  const drawn = (lang: Lang, width: number): string => figure.draw(model, width, contextIn(lang));
  return {
    release,
    record,
    model,
    contextIn,
    drawn,
    parsed: (lang: Lang, width: number): CheerioAPI => load(drawn(lang, width), { xml: true }),
    /** Every drawing that ships. */
    CASES: LANGS.flatMap((lang) => figure.widths.map((width) => ({ lang, width }))),
  };
}
