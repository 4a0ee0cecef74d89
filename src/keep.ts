import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where builds keep what is costly to make; `npm ci` empties it. Everything in it can be made again. A file says itself
 * when it was made (its mtime) and when it was last of use (its atime), a folder the latter by its mtime:
 * `scripts/pruneCache.ts` goes by that.
 */
export const cacheFolder = (): string => process.env['KANGDING_CACHE'] ?? 'node_modules/.cache/kangding';

/** What is being made, by its path: two that need the same thing wait for one. */
const making = new Map<string, Promise<string>>();

/** Single files are kept under the hash of what they are made from. */
export const madeFolder = (): string => join(cacheFolder(), 'made');

/** @returns the path of what `make` made of these ingredients, now or before */
export function keep(
  ingredients: readonly (string | Uint8Array)[],
  extension: string,
  make: () => Promise<Uint8Array | string>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const part of ingredients) hash.update(part).update('\0');
  const path = join(madeFolder(), `${hash.digest('hex')}.${extension}`);
  const made = making.get(path) ?? fetchOrMake(path, make).finally(() => making.delete(path));
  making.set(path, made);
  return made;
}

/** @returns whether there is something at the path, which is then of use now */
export function markUsed(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const now = new Date();
  // Whoever lists a folder uses it, as far as its atime says.
  utimesSync(path, now, found.isDirectory() ? now : found.mtime);
  return true;
}

async function fetchOrMake(path: string, make: () => Promise<Uint8Array | string>): Promise<string> {
  if (markUsed(path)) return path;
  const made = await make();
  mkdirSync(madeFolder(), { recursive: true });
  // Whole or not at all: another build may be reading.
  const partial = `${path}.${process.pid}`;
  // A built site has links to it: who writes into one would change what later builds get.
  writeFileSync(partial, made, { mode: 0o444 });
  renameSync(partial, path);
  return path;
}
