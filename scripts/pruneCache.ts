// What builds keep for each other (src/keep.ts) is kept within bounds, and a build says how much of it was of use.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, madeFolder } from '../src/keep.ts';

/** Bytes beside what the last build used: about the images and compressed files of ten other states of the project. */
const ROOM = 500_000_000;

interface Kept {
  readonly path: string;
  readonly bytes: number;
  /** Ms since 1970. */
  readonly made: number;
  readonly used: number;
}

const keptAt = (path: string): Kept => {
  const stats = statSync(path);
  const { size, mtimeMs: made, atimeMs } = stats;
  return stats.isDirectory()
    ? { path, bytes: bytesIn(path), made, used: made }
    : { path, bytes: size, made, used: Math.max(made, atimeMs) };
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return []; // nothing was ever kept
  }
};

/** Single files, and the parts of frozen releases, which are folders. */
function everythingKept(): Kept[] {
  const folders = [madeFolder(), join(cacheFolder(), 'frozen')];
  return folders.flatMap((folder) => namesIn(folder).map((name) => keptAt(join(folder, name))));
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );

/**
 * Drops what has been of no use for longest, beyond what there is room for.
 * @param started of this build, in ms since 1970: what it used stays, however much it is
 * @param room bytes beside that
 * @returns a line on what this build made anew
 */
export function pruneCache(started: number, room: number = ROOM): string {
  const all = everythingKept().sort((a, b) => b.used - a.used);
  let left = room;
  for (const { path, bytes, used } of all) {
    if (used >= started) continue;
    left -= bytes;
    if (left < 0) rmSync(path, { recursive: true, force: true });
  }
  const ofUse = all.filter(({ used }) => used >= started);
  const count = (what: string, endings: RegExp): string => {
    const files = ofUse.filter(({ path }) => endings.test(path));
    const anew = files.filter(({ made }) => made >= started);
    return `${anew.length} of ${files.length} ${what}`;
  };
  return `Made anew: ${count('images', /\.(?:png|svg)$/)}, ${count('compressed files', /\.(?:br|gz)$/)}.`;
}
