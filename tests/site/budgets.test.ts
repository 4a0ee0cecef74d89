import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PAGES, readBuilt } from './pages.ts';

/** Brotli bytes at the highest quality, as a server with precompressed files sends them. */
function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The scripts that a page loads, with everything they import. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const match of readBuilt(path).matchAll(
      /(?:from|import)\s*\(?["'](\.{1,2}\/[^"']+|\/_astro\/[^"']+)["']/g,
    ))
      add(new URL(match[1]!, `http://x${folder}`).pathname);
  };
  for (const match of html.matchAll(/<script[^>]+src="([^"]+)"/g)) add(match[1]!);
  return [...found];
}

describe.each(PAGES.map((page) => [page.path, page] as const))(
  'weight of %s in brotli bytes',
  (path, { html }) => {
    const isStory = path === '/' || path === '/en/';

    it(`loads at most ${isStory ? '20 kB' : '10 kB'} of JavaScript`, () => {
      const bytes = scriptsOf(html).reduce((sum, script) => sum + brotli(readBuilt(script)), 0);
      expect(bytes).toBeLessThanOrEqual(isStory ? 20_000 : 10_000);
    });

    it.runIf(isStory)('is at most 45 kB of HTML', () => {
      expect(brotli(html)).toBeLessThanOrEqual(45_000);
    });
  },
);
