import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Not addresses of the site: compressed twins of files, and what hosts read and do not serve. */
export const UNADDRESSED = /\.(?:br|gz)$|^(?:_headers|\.nojekyll)$/;

/** Every file of a built site that has an address, with slashes, in one order on every machine. */
export function publishedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !UNADDRESSED.test(file))
    .sort();
}

export interface SiteSize {
  readonly pages: number;
  /** Pages included, compressed twins not. */
  readonly files: number;
  /** Of these files. */
  readonly bytes: number;
}

/** @param files of a built site, below its folder */
export const sizeOf = (folder: string, files: readonly string[]): SiteSize => ({
  pages: files.filter((file) => file.endsWith('.html')).length,
  files: files.length,
  bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
});

/** The address of a file below the site's base, as readers and pages ask for it. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
