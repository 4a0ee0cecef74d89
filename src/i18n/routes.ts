import type { Lang } from '../schema/primitives.ts';

/** Value of the `lang` attribute, and of hreflang. */
export const LANG_TAG: Record<Lang, string> = { zh: 'zh-Hans', en: 'en' };

export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/** The `[...lang]` parameter of a route, or its absence, as a language. */
export function langOfParam(param: string | undefined): Lang {
  return param === 'en' ? 'en' : 'zh';
}

/** Both languages of a `[...lang]` route, for getStaticPaths. */
export function langPaths(): { params: { lang: string | undefined } }[] {
  return [{ params: { lang: undefined } }, { params: { lang: 'en' } }];
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

/** Fragment of a release's entry on the page `data/`, where the dataset of that release is cited. */
export function releaseFragment(version: string): string {
  return `v${version}`;
}
