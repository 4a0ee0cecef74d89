import { pagePath, releaseFragment } from '../i18n/routes.ts';
import type { Lang } from '../schema/primitives.ts';

/** Absolute address of the site's root, with a slash at the end. */
export type Root = string;

export const rootOf = (site: URL | undefined, base: string): Root =>
  new URL(base.endsWith('/') ? base : `${base}/`, site).href;

/** Absolute address of a published file of a release: `datapackage.json`, `schema/model.schema.json`. */
export const releaseFileAddress = (root: Root, version: string, file: string): string =>
  `${root}data/${version}/${file}`;

/** Where the page about the data speaks of a release. */
export const releaseAddress = (root: Root, lang: Lang, version: string): string =>
  `${pagePath(lang, 'data/', root)}#${releaseFragment(version)}`;
