import { LANGS } from '../schema/langs.ts';
import type { Lang } from '../schema/primitives.ts';

export { LANG_TAG } from '../schema/langs.ts';

export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/** Language of a page, and the release that its address names; null where it shows the newest. */
export interface Edition {
  readonly lang: Lang;
  readonly version: string | null;
}

const EDITION = /^(?:(en)(?:\/|$))?(?:v\/(\d+\.\d+\.\d+))?$/;

/** The `[...edition]` or `[...lang]` parameter of a route, or its absence: `en/v/1.0.0`. */
export function editionOfParam(param: string | undefined): Edition {
  const [, en, version] = EDITION.exec(param ?? '') ?? [];
  return { lang: en === undefined ? 'zh' : 'en', version: version ?? null };
}

export function paramOfEdition({ lang, version }: Edition): string | undefined {
  const parts = [lang === 'en' ? 'en' : '', version === null ? '' : `v/${version}`].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join('/');
}

/** Both languages of a `[...lang]` route, for getStaticPaths. */
export function langPaths(): { params: { lang: string | undefined } }[] {
  return LANGS.map((lang) => ({ params: { lang: paramOfEdition({ lang, version: null }) } }));
}

/** Path of a page under the site's base: `page` has no leading slash, `method/`; the story is ''. */
export function pagePath(lang: Lang, page: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${lang === 'en' ? 'en/' : ''}${page}`;
}

/** The same page drawn from one release for good: `figures/` becomes `v/1.0.0/figures/`. */
export function frozenPath(version: string, page: string): string {
  return `v/${version}/${page}`;
}

/** Pages that every release has for good, and their cards; the others speak of the newest only. */
const KEPT = /^(?:figures|indicators|embed|cards)\//;

/** Where a page stands in the edition of a release, without language and base. */
export function editionPath(version: string | null, page: string): string {
  return version !== null && KEPT.test(page) ? frozenPath(version, page) : page;
}

export const isKept = (page: string): boolean => KEPT.test(page);

/** Fragment of a release's entry on the page `data/`, where the dataset of that release is cited. */
export function releaseFragment(version: string): string {
  return `release-${version}`;
}
