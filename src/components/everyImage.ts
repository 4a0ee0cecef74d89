import { figureIdsOf, type FigureId } from '../figures/figureIds.ts';
import type { Theme } from '../images/stylesheet.ts';
import { isKept } from '../i18n/routes.ts';
import type { Root } from '../publication/addresses.ts';
import { CARD, FIGURE_PNG_WIDTH, PAGE_CARDS } from '../publication/imageFiles.ts';
import { cardPath, cardPicture, type CardSubject } from './cardPicture.ts';
import { figurePicture } from './figurePicture.ts';
import { loadReleases } from '../schema/loadRelease.ts';
import { LANGS } from '../schema/primitives.ts';
import { pageIn, type Page } from './page.ts';

export interface NamedImage {
  /** As messages name it: `figures/source-map.dark (en, 1.0.0)`. */
  readonly name: string;
  /** Version of the release that it is drawn from. */
  readonly release: string;
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
  release: page.release.version,
  width: FIGURE_PNG_WIDTH,
  outlined: true,
  draw: () => figurePicture(page, id, theme, root),
});

export const cardImage = (page: Page, subject: CardSubject): NamedImage => ({
  name: `${cardPath(subject)} (${page.lang}, ${page.release.version})`,
  release: page.release.version,
  width: CARD.width,
  outlined: false,
  draw: () => cardPicture(page, subject),
});

/** Every image of a release in both languages. The newest is taken without its number: it has cards of all pages. */
function imagesOf(version: string, root: Root): NamedImage[] {
  const named = version === loadReleases().at(-1)!.version ? null : version;
  return LANGS.flatMap((lang) => {
    const page = pageIn(lang, new URL(root).pathname, named);
    const figures = figureIdsOf(page.release).flatMap((id) =>
      (['light', 'dark'] as const).map((theme) => figureImage(page, id, theme, root)),
    );
    return [...figures, ...cardSubjects(page).map((subject) => cardImage(page, subject))];
  });
}

/** Every image of every release: what the fonts must hold. */
export const everyImage = (root: Root): NamedImage[] =>
  loadReleases()
    .toReversed()
    .flatMap(({ version }) => imagesOf(version, root));

/** Every image of the release that an image is of. */
export const imagesBeside = ({ release }: NamedImage, root: Root): NamedImage[] => imagesOf(release, root);
