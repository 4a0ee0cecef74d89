import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFiles } from './publishedFiles.ts';

/** What `/manifest.json` says: the sha256 of every other published file in a folder, by path. */
export function manifest(folder: string): string {
  const files = Object.fromEntries(
    publishedFiles(folder)
      .filter((path) => path !== 'manifest.json')
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
  return `${JSON.stringify({ algorithm: 'sha256', files }, null, 1)}\n`;
}
