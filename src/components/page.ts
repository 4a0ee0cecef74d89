import { words } from '../i18n/t.ts';
import { filler } from '../i18n/fillTemplate.ts';
import { findNumber } from '../model/numbers.ts';
import { withdrawnIds, type WithdrawnId } from '../publication/withdrawals.ts';
import { once } from '../once.ts';
import { loadRelease, loadReleases } from '../schema/loadRelease.ts';
import { LANGS } from '../schema/primitives.ts';
import type { RecordKind } from '../schema/recordKinds.ts';
import type { Bilingual, Lang, Release } from '../schema/release.ts';
import type { Words } from '../schema/words.ts';
import { editionOfParam, editionPath, pagePath, paramOfEdition, type Edition } from '../i18n/routes.ts';

/** Pages that the main navigation names. */
export type MainPage = 'story' | 'figures' | 'indicators' | 'data' | 'glossary' | 'method';

/** What every component of a page needs. Passed down as `page`, so that no component looks for it on its own. */
export interface Page extends Edition {
  readonly t: Words;
  readonly release: Release;
  readonly fill: (template: Bilingual) => string;
  /** Version of the newest release: on most pages the one that is shown. */
  readonly latest: string;
  /**
   * Address of a page of the site in this language: '' is the story, 'method/' the method. From a page of a named
   * release, figures and numbers are those of that release.
   */
  readonly href: (page: string) => string;
}

/** @param version the release that the address names, if it names one */
export const pageIn = (lang: Lang, base: string, version: string | null = null): Page =>
  pages(lang)(base)(version);

const pages = once((lang: Lang) =>
  once((base: string) =>
    once((version: string | null): Page => {
      const release = loadRelease(version ?? undefined);
      return {
        lang,
        version,
        latest: loadReleases().at(-1)!.version,
        t: words(lang),
        release,
        fill: filler(release, lang),
        href: (page) => pagePath(lang, editionPath(version, page), base),
      };
    }),
  ),
);

/**
 * The page of a route, by its parameters: components in the prose get no props from their page, but they know
 * the route.
 */
export function pageOfRoute(params: Readonly<Record<string, string | undefined>>): Page {
  const { lang, version } = editionOfParam(params['edition'] ?? params['lang']);
  return pageIn(lang, import.meta.env.BASE_URL, version);
}

/** Editions in which a page exists: the newest release and every named one, in both languages. */
export function editionsWith(has: (release: Release) => boolean = () => true): Edition[] {
  const named = loadReleases()
    .map(({ version }) => version)
    .filter((version) => has(loadRelease(version)));
  const versions = [...(has(loadRelease()) ? [null] : []), ...named];
  return LANGS.flatMap((lang) => versions.map((version) => ({ lang, version })));
}

const RECORD_PAGE = /^(figures|indicators|embed)\/([^/]+)\/$/;

/** Whether a release has what a page is about, which a later one may have withdrawn. */
export function holds(release: Release, path: string): boolean {
  const [, list, id] = RECORD_PAGE.exec(path) ?? [];
  if (id === undefined) return true;
  return list === 'indicators' ? findNumber(release, id) !== undefined : release.figures.has(id);
}

/** For getStaticPaths of `[...edition]/…/[id]`: the records of every release that has them, in both languages. */
export const recordPaths = (
  idsOf: (release: Release) => Iterable<string>,
): { params: { edition: string | undefined; id: string } }[] =>
  editionsWith().flatMap((edition) =>
    [...idsOf(loadRelease(edition.version ?? undefined))].map((id) => ({
      params: { edition: paramOfEdition(edition), id },
    })),
  );

/** For getStaticPaths, beside `recordPaths`: the current addresses of records that the newest release has not any more. */
export const withdrawnPaths = (
  kind: RecordKind,
): {
  params: { edition: string | undefined; id: string };
  props: { withdrawal: WithdrawnId };
}[] =>
  withdrawnIds(loadReleases())
    .filter((withdrawal) => withdrawal.kind === kind)
    .flatMap((withdrawal) =>
      LANGS.map((lang) => ({
        params: { edition: paramOfEdition({ lang, version: null }), id: withdrawal.id },
        props: { withdrawal },
      })),
    );
