import type { Lang } from './primitives.ts';

/** In a file of its own, so that scripts for the browser can know the languages without the schemas. */
export const LANGS: readonly Lang[] = ['zh', 'en'];

/** Value of the `lang` attribute, and of hreflang. */
export const LANG_TAG: Readonly<Record<Lang, string>> = { zh: 'zh-Hans', en: 'en' };
