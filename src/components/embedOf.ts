import type { FigureId } from '../figures/figureIds.ts';
import { describedFigure } from './describedFigure.ts';
import { COLUMN, embedHeight } from './embedHeight.ts';
import { EMBED_SCRIPT } from './embedScript.ts';
import type { Embed } from './embedSnippet.ts';
import type { Page } from './page.ts';
import { siteRoot } from './siteRoot.ts';

/** A figure as it is offered for other sites until its editor chooses otherwise. */
export function embedOf(page: Page, id: FigureId, release: string | null): Embed {
  const figure = describedFigure(page, id);
  return {
    site: siteRoot(),
    figure: id,
    lang: page.lang,
    theme: 'auto',
    release,
    title: page.fill(figure.record.title),
    width: COLUMN,
    height: embedHeight(figure),
    script: EMBED_SCRIPT,
  };
}
