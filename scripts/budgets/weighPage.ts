// What a page of the built site loads, at first and later, and what stands within its HTML.
import { load } from 'cheerio';
import { setPageOf } from '../fonts/readPages.ts';
import { fontsFor, type StyleAddresses } from './faces.ts';
import { namedIn } from './named.ts';
import { sizeOfText, type Size } from './sentSize.ts';
import type { SiteFiles } from './siteFiles.ts';

export type PartKind = 'html' | 'css' | 'js' | 'fonts' | 'images' | 'frames';

export interface Part extends Size {
  /** From the root of the site. */
  readonly path: string;
  readonly kind: PartKind;
  /** Not before a reader comes near it or asks for it: lazy images, frames, what a script imports later. */
  readonly later: boolean;
}

export interface PageParts {
  readonly path: string;
  /** Each file once. */
  readonly parts: readonly Part[];
  /** In the HTML, were it compressed alone. */
  readonly inline: { readonly js: Size; readonly css: Size };
}

/**
 * Icons are left out: a browser asks for one a site, after the page, and for none in a frame.
 * @param path of the page, from the root of the site
 */
export function weighPage(files: SiteFiles, path: string, html: string): PageParts {
  const $ = load(html);
  const named = namedIn($, path);
  const parts = new Map<string, Part>();
  const styles: StyleAddresses[] = [];

  const add = (kind: PartKind, later = false) => {
    return (part: string): void => {
      if (!parts.has(part)) parts.set(part, { path: part, kind, later, ...files.sizeOf(part) });
    };
  };
  const addModule = (later: boolean) => (script: string) => {
    if (parts.has(script)) return;
    add('js', later)(script);
    files.importsOf(script).now.forEach(addModule(later));
  };
  const addStyle = (sheet: string): void => {
    if (parts.has(sheet)) return;
    add('css')(sheet);
    takeStyle(files.styleOf(sheet));
  };
  const takeStyle = (style: StyleAddresses): void => {
    styles.push(style);
    style.imports.forEach(addStyle);
  };
  const at = (addresses: readonly string[]) => addresses.flatMap((address) => files.resolve(address, path));

  add('html')(path);
  at(named.styles).forEach(addStyle);
  named.inlineStyles.forEach((css) => takeStyle(files.parseStyle(css, path)));
  at(named.classics).forEach(add('js'));
  const modules = at(named.modules);
  modules.forEach(addModule(false));
  at(named.fonts).forEach(add('fonts'));
  at(named.images).forEach(add('images'));
  styles.flatMap(({ others }) => others).forEach(add('images'));
  const faces = styles.flatMap((style) => style.faces);
  if (faces.length > 0) fontsFor(faces, setPageOf($, path)).forEach(add('fonts'));

  // After everything that the first load has: a file that both name is loaded at first.
  at(named.lazyImages).forEach(add('images', true));
  at(named.frames).forEach(add('frames', true));
  const asked = new Set<string>();
  const askLater = (script: string): void => {
    if (asked.has(script)) return;
    asked.add(script);
    const { now, later } = files.importsOf(script);
    later.forEach(addModule(true));
    [...now, ...later].forEach(askLater);
  };
  modules.forEach(askLater);

  const within = (texts: readonly string[]) => sizeOfText(texts.join('\n'));
  return {
    path,
    parts: [...parts.values()],
    inline: { js: within(named.inlineScripts), css: within(named.inlineStyles) },
  };
}
