// The text of the built pages, each piece with its language and the role that sets it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

type AnyNode = Exclude<Parameters<typeof load>[0], string | unknown[] | Buffer>;

export interface SetPage {
  /** Address from the root of the site: `/en/method/`. */
  readonly path: string;
  /** The pieces of text inside the elements that one of the selectors names. */
  readonly textOf: (selectors: readonly string[], except?: readonly string[]) => readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** Of the nearest element that states one. */
  readonly lang: string;
}

/** Embeds are left out: they are set in the reader's own fonts, to load nothing. */
export function readPages(dist: string): SetPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !/(^|\/)embed\//.test(file))
    .sort()
    .map((file) =>
      setPageOf(load(readFileSync(join(dist, file), 'utf8')), `/${file.replace(/index\.html$/, '')}`),
    );
}

/** Takes out of the page what is not set. */
export function setPageOf($: CheerioAPI, path: string): SetPage {
  $('script, style, template, title').remove();
  const textOf: SetPage['textOf'] = (selectors, except = []) => {
    const excluded = new Set<AnyNode>(except.length > 0 ? $(except.join(',')).toArray() : []);
    const pieces = new Map<AnyNode, Piece>();
    const visit = (node: AnyNode, lang: string): void => {
      if (excluded.has(node)) return;
      if (node.type === 'text') pieces.set(node, { text: node.data, lang });
      else if ('children' in node) {
        const own = 'attribs' in node ? node.attribs['lang'] : undefined;
        node.children.forEach((child) => visit(child, own ?? lang));
      }
    };
    $(selectors.join(','))
      .toArray()
      .forEach((element) => visit(element, $(element).closest('[lang]').attr('lang') ?? ''));
    return [...pieces.values()];
  };
  return { path, textOf };
}
