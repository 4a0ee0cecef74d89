import { rootOf, type Root } from '../publication/addresses.ts';

/** Absolute address of the site that is being built. */
export const siteRoot = (): Root => rootOf(new URL(import.meta.env.SITE), import.meta.env.BASE_URL);

/** The same without its host: `/`, or `/some/base/`. */
export const sitePath = (): string => new URL(siteRoot()).pathname;
