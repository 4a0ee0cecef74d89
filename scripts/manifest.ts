import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of files, by path. */
export type Hashes = Readonly<Record<string, string>>;

/** @param files below the folder, with slashes */
export const hashesOf = (folder: string, files: readonly string[]): Hashes =>
  Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );

/** What `/manifest.json` says: the sha256 of every other published file. */
export const manifest = ({ 'manifest.json': _, ...files }: Hashes): string =>
  `${JSON.stringify({ algorithm: 'sha256', files }, null, 1)}\n`;
