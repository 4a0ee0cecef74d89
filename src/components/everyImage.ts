import { figureIdsOf, type FigureId } from '../figures/figureIds.ts';
import type { Theme } from '../images/stylesheet.ts';
import { isKept } from '../i18n/routes.ts';
import type { Root } from '../publication/addresses.ts';
import { CARD, FIGURE_PNG_WIDTH, PAGE_CARDS } from '../publication/imageFiles.ts';
import { cardPath, cardPicture, type CardSubject } from './cardPicture.ts';
import { figurePicture } from './figurePicture.ts';
import { editionsWith, pageIn, type Page } from './page.ts';

export interface NamedImage {
  /** As messages name it: `figures/source-map.dark (en, 1.0.0)`. */
  readonly name: string;
  /** Px of its PNG. */
  readonly width: number;
  /** Whether it is offered with outlined letters too. */
  readonly outlined: boolean;
  readonly draw: () => string;
}

/** What a page's edition has cards of. */
export function cardSubjects({ release, version }: Page): CardSubject[] {
  const pages = PAGE_CARDS.filter((id) => version === null || isKept(`${id}/`));
  return [
    ...pages.map((id) => ({ kind: 'page' as const, id })),
    ...figureIdsOf(release).map((id) => ({ kind: 'figure' as const, id })),
    ...[release.indicators, release.derived, release.facts].flatMap((records) =>
      [...records.keys()].map((id) => ({ kind: 'indicator' as const, id })),
    ),
  ];
}

export const figureImage = (page: Page, id: FigureId, theme: Theme, root: Root): NamedImage => ({
  name: `figures/${id} (${page.lang}, ${theme}, ${page.release.version})`,
  width: FIGURE_PNG_WIDTH,
  outlined: true,
  draw: () => figurePicture(page, id, theme, root),
});

export const cardImage = (page: Page, subject: CardSubject): NamedImage => ({
  name: `${cardPath(subject)} (${page.lang}, ${page.release.version})`,
  width: CARD.width,
  outlined: false,
  draw: () => cardPicture(page, subject),
});

/** Every image of every release: what the fonts must hold, and what is drawn ahead of a build. */
export function everyImage(root: Root): NamedImage[] {
  const all = editionsWith().flatMap(({ lang, version }) => {
    const page = pageIn(lang, new URL(root).pathname, version);
    const figures = figureIdsOf(page.release).flatMap((id) =>
      (['light', 'dark'] as const).map((theme) => figureImage(page, id, theme, root)),
    );
    return [...figures, ...cardSubjects(page).map((subject) => cardImage(page, subject))];
  });
  // The newest release is there twice, under its number and without: the same images under the same names.
  return [...new Map(all.map((image) => [image.name, image])).values()];
}
