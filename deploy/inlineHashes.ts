// What pages hold inline, as a content security policy names it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framedPages } from '../src/builtPages.ts';
import type { Site } from './headers.ts';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
/** Structured data is not run, and no policy asks for its hash. */
const NOT_RUN = /\ssrc\s*=|\stype\s*=\s*["']?[\w/.+-]*json/i;

export type InlineHashes = Pick<Site, 'pageScripts' | 'embedStyles' | 'embedScripts'>;

/** All pages but embeds hold the same script, so that one is enough to know it: the one that every build has. */
const ANY_PAGE = '404.html';

/**
 * The distinct hashes of what stands inside the pages of a built site, sorted.
 * @param dist absolute path of the built site
 */
export function inlineHashes(dist: string): InlineHashes {
  const pages = framedPages(dist).map((file) => readFileSync(join(dist, file), 'utf8'));
  const styles = pages.flatMap((html) => [...html.matchAll(STYLE)].map(([, text]) => text!));
  const page = join(dist, ANY_PAGE);
  return {
    pageScripts: hashesOf(existsSync(page) ? scriptsIn(readFileSync(page, 'utf8')) : []),
    embedStyles: hashesOf(styles),
    embedScripts: hashesOf(pages.flatMap(scriptsIn)),
  };
}

const scriptsIn = (html: string): string[] =>
  [...html.matchAll(SCRIPT)]
    .filter(([, attributes]) => !NOT_RUN.test(attributes!))
    .map(([, , text]) => text!);

const hashesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
