import type { FigureId } from '../figures/figureIds.ts';
import { describedFigure } from './describedFigure.ts';
import { COLUMN, embedHeight } from './embedHeight.ts';
import { EMBED_SCRIPT } from './embedScript.ts';
import type { Embed } from './embedSnippet.ts';
import type { Page } from './page.ts';
import { siteRoot } from './siteRoot.ts';

/** A figure as it is offered for other sites until its editor chooses otherwise. */
export function embedOf(page: Page, id: FigureId, release: string | null): Embed {
  const { definition, model, context, record } = describedFigure(page, id);
  return {
    site: siteRoot(),
    figure: id,
    lang: page.lang,
    theme: 'auto',
    release,
    title: page.fill(record.title),
    width: COLUMN,
    height: embedHeight(definition, model, context),
    script: EMBED_SCRIPT,
  };
}
