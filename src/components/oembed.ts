import type { FigureId } from '../figures/figureIds.ts';
import { PUBLISHER } from '../publication/identity.ts';
import { oembedAnswer } from '../publication/oembed.ts';
import { cardPath } from './cardPicture.ts';
import { describedFigure } from './describedFigure.ts';
import { COLUMN, embedHeight } from './embedHeight.ts';
import type { Page } from './page.ts';

const absolute = (href: string): string => new URL(href, import.meta.env.SITE).href;

/** Absolute address of the answer for a figure, in the edition of the page. */
export const oembedAddress = (page: Page, id: FigureId): string =>
  absolute(page.href(`embed/${id}/oembed.json`));

/** The answer of an endpoint. */
export function oembedFile(page: Page, id: FigureId): Response {
  const figure = describedFigure(page, id);
  const answer = oembedAnswer({
    title: page.fill(figure.record.title),
    page: absolute(page.href(`figures/${id}/`)),
    embed: absolute(page.href(`embed/${id}/`)),
    width: COLUMN,
    height: embedHeight(figure),
    card: absolute(page.href(cardPath({ kind: 'figure', id }))),
    author: PUBLISHER[page.lang],
    site: { name: page.t('site.title'), address: absolute(page.href('')) },
  });
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
