// What embeds hold inline, as a content security policy names it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framedPages } from '../src/builtPages.ts';
import type { Site } from './headers.ts';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
/** Structured data is not run, and no policy asks for its hash. */
const NOT_RUN = /\ssrc\s*=|\stype\s*=\s*["']?[\w/.+-]*json/i;

/**
 * The distinct hashes of the styles and scripts inside the embed pages of a built site, sorted.
 * @param dist absolute path of the built site
 */
export function inlineHashes(dist: string): Pick<Site, 'embedStyles' | 'embedScripts'> {
  const pages = framedPages(dist).map((file) => readFileSync(join(dist, file), 'utf8'));
  const styles = pages.flatMap((html) => [...html.matchAll(STYLE)].map(([, text]) => text!));
  const scripts = pages.flatMap((html) =>
    [...html.matchAll(SCRIPT)]
      .filter(([, attributes]) => !NOT_RUN.test(attributes!))
      .map(([, , text]) => text!),
  );
  return { embedStyles: hashesOf(styles), embedScripts: hashesOf(scripts) };
}

const hashesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
