import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { publishedFiles } from '../../scripts/publishedFiles.ts';

const DIST = 'dist';

export interface BuiltPage {
  /** Address from the root of the site: `/en/method/`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
  readonly lang: 'zh' | 'en';
}

/** Every file of the built site that has an address, from its root, with slashes. */
export function builtFiles(): string[] {
  return publishedFiles(DIST).map((file) => `/${file}`);
}

export function readBuilt(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

function read(file: string): BuiltPage {
  const html = readBuilt(file);
  const path = file.replace(/index\.html$/, '');
  // As it is read where no script runs: what stands in a <noscript> is part of the page.
  return {
    path,
    html,
    $: load(html, { scriptingEnabled: false }),
    lang: path.startsWith('/en/') ? 'en' : 'zh',
  };
}

/** Every HTML page of the built site. */
export const PAGES: readonly BuiltPage[] = builtFiles()
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map(read);

/** The story in one language. */
export function storyPage(lang: 'zh' | 'en'): BuiltPage {
  return PAGES.find(({ path }) => path === (lang === 'zh' ? '/' : '/en/'))!;
}

/** The page with every figure in one language. */
export function galleryPage(lang: 'zh' | 'en'): BuiltPage {
  return PAGES.find(({ path }) => path === (lang === 'zh' ? '/figures/' : '/en/figures/'))!;
}
