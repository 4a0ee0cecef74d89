/** Each kind of page by its address below the language and the release. */
const PAGE_TYPES = [
  ['story', /^$/],
  ['figures', /^figures\/$/],
  ['figure', /^figures\/[^/]+\/$/],
  ['indicators', /^indicators\/$/],
  ['indicator', /^indicators\/[^/]+\/$/],
  ['data', /^data\/$/],
  ['glossary', /^glossary\/$/],
  ['method', /^method\/$/],
  ['press', /^press\/$/],
  ['embed', /^embed\/[^/]+\/$/],
  ['404', /^404\.html$/],
] as const;

export type PageType = (typeof PAGE_TYPES)[number][0];
export const pageTypes: readonly PageType[] = PAGE_TYPES.map(([type]) => type);

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageOf = (path: string): Language => (path.startsWith('/en/') ? 'en' : 'zh');

/** @param path from the root of the site: `/en/v/1.0.0/figures/one-four-n/` */
export function pageTypeOf(path: string): PageType | undefined {
  const below = path.replace(/^\/(?:en\/)?(?:v\/[^/]+\/)?/, '');
  return PAGE_TYPES.find(([, pattern]) => pattern.test(below))?.[0];
}
