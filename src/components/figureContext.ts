import type { FigureContext } from '../figures/defineFigure.ts';
import { get } from '../schema/release.ts';
import type { Page } from './page.ts';

/** Fragment of a part's description: `one-four-n.community-core`. */
export function partFragment(figureId: string, partId: string): string {
  return `${figureId}.${partId}`;
}

/** Fragment of a step of a figure that is told in steps: `one-four-n.step-core`. */
export function stepFragment(figureId: string, step: string): string {
  return `${figureId}.step-${step}`;
}

/** Address of a number's own page. */
export const numberHref = (page: Page, id: string): string => page.href(`indicators/${id}/`);

/** What a figure is told by the page that shows it. */
export function contextOf(page: Page, figureId: string): FigureContext {
  return {
    lang: page.lang,
    t: page.t,
    record: get(page.release.figures, figureId, 'figure'),
    release: page.release,
    fill: page.fill,
    idPrefix: `${figureId}-`,
    indicatorHref: (id) => numberHref(page, id),
    partHref: (partId) => `#${partFragment(figureId, partId)}`,
  };
}
