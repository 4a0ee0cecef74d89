import type { FigureId } from '../figures/figureIds.ts';
import { editionPath, pagePath } from '../i18n/routes.ts';
import { findNumber } from '../model/numbers.ts';
import { PAGE_CARDS, type PageCard } from '../publication/imageFiles.ts';
import { cardPath, type CardSubject } from './cardPicture.ts';
import type { Page } from './page.ts';

const RECORD = /^(figures|indicators)\/([^/]+)\/$/;

const STORY: CardSubject = { kind: 'page', id: 'story' };

/** What the card of a page shows: what the page is about, or the story where that is no longer there. */
export function cardSubject({ release }: Page, path: string): CardSubject {
  const [, list, id] = RECORD.exec(path) ?? [];
  if (list === undefined || id === undefined) {
    const name = path.replace(/\/$/, '');
    return PAGE_CARDS.includes(name as PageCard) ? { kind: 'page', id: name as PageCard } : STORY;
  }
  if (list === 'indicators') return findNumber(release, id) === undefined ? STORY : { kind: 'indicator', id };
  return release.figures.has(id) ? { kind: 'figure', id: id as FigureId } : STORY;
}

/** Its address from the root of the host; a named release has cards of what it keeps, and no story. */
export function cardHref(page: Page, path: string, base: string): string {
  const subject = cardSubject(page, path);
  const version = subject === STORY ? null : page.version;
  return pagePath(page.lang, editionPath(version, cardPath(subject)), base);
}
