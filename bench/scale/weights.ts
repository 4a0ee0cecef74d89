// How heavy the pages of a built site are, by kind.
import { pageTypeOf, type PageType } from '../../scripts/budgets/pageTypes.ts';
import { sizeOfFile } from '../../scripts/budgets/sentSize.ts';
import { addressOf } from '../../scripts/publishedFiles.ts';

/** Bytes of the HTML as it is sent, of the heaviest page of each kind: frozen or not, in either language. */
export type Weights = Partial<Record<PageType, number>>;

/** @param files of the site, below `dist` */
export function heaviestPages(dist: string, files: readonly string[]): Weights {
  const heaviest: Weights = {};
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const type = pageTypeOf(addressOf(file));
    if (type === undefined) continue;
    heaviest[type] = Math.max(heaviest[type] ?? 0, sizeOfFile(dist, file).sent);
  }
  return heaviest;
}

/** Inline styles and scripts that the policy of embeds lists. */
export const listedHashes = (hostHeaders: string): number =>
  new Set(hostHeaders.match(/'sha256-[^']+'/g)).size;
