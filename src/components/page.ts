import { words } from '../i18n/t.ts';
import { filler } from '../i18n/fillTemplate.ts';
import { loadRelease } from '../schema/loadRelease.ts';
import type { Bilingual, Lang, Release } from '../schema/release.ts';
import type { Words } from '../schema/words.ts';
import { langOfParam, pagePath } from '../i18n/routes.ts';

/** Pages that the main navigation names. */
export type MainPage = 'story' | 'figures' | 'indicators' | 'glossary' | 'method';

/** What every component of a page needs. Passed down as `page`, so that no component looks for it on its own. */
export interface Page {
  readonly lang: Lang;
  readonly t: Words;
  readonly release: Release;
  readonly fill: (template: Bilingual) => string;
  /** Address of a page of the site in this language: '' is the story, 'method/' the method. */
  readonly href: (page: string) => string;
}

export function pageIn(lang: Lang, base: string, release: Release = loadRelease()): Page {
  return {
    lang,
    t: words(lang),
    release,
    fill: filler(release, lang),
    href: (page) => pagePath(lang, page, base),
  };
}

/**
 * The page of a route, by its parameters: components in the prose get no props from their page, but they know
 * the route.
 */
export function pageOfRoute(params: Readonly<Record<string, string | undefined>>): Page {
  return pageIn(langOfParam(params['lang']), import.meta.env.BASE_URL);
}
