import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is costly to make is kept here under the hash of what it is made from; `npm ci` empties it. */
const CACHE = 'node_modules/.cache/kangding/made';

/** What is being made, by its path: two that need the same thing wait for one. */
const making = new Map<string, Promise<string>>();

/** @returns the path of what `make` made of these ingredients, now or before */
export function keep(
  ingredients: readonly (string | Uint8Array)[],
  extension: string,
  make: () => Promise<Uint8Array | string>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const part of ingredients) hash.update(part).update('\0');
  const path = join(CACHE, `${hash.digest('hex')}.${extension}`);
  const made = making.get(path) ?? fetchOrMake(path, make).finally(() => making.delete(path));
  making.set(path, made);
  return made;
}

async function fetchOrMake(path: string, make: () => Promise<Uint8Array | string>): Promise<string> {
  if (existsSync(path)) return path;
  const made = await make();
  mkdirSync(CACHE, { recursive: true });
  // Whole or not at all: another build may be reading.
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, made);
  renameSync(partial, path);
  return path;
}
