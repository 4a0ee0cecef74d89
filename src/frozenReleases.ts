import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, markUsed } from './keep.ts';
import { allNumbers } from './model/numbers.ts';
import { copyFiles } from './placeFiles.ts';
import { loadRelease, loadReleases } from './schema/loadRelease.ts';
import type { ReleaseEntry } from './schema/releases.ts';

/**
 * Every release but the newest is drawn for good: what stands under `/v/<version>/` and `/data/<version>/` is kept from
 * one build to the next as long as all that it is made of stays the same. Pages and files are kept apart, because only
 * pages name the newest release. Whatever treats a built site comes after, and does not know which part was kept.
 */
type Part = 'pages' | 'files';
const PARTS: readonly Part[] = ['pages', 'files'];

const FROZEN = /^\/?(?:(?:en\/)?v|data)\/(\d+\.\d+\.\d+)\//;

export interface FrozenPart {
  readonly version: string;
  readonly part: Part;
  /** Folder in which it is kept, or will be. */
  readonly folder: string;
}

const nameOf = (version: string | undefined, part: Part): string => `${version} ${part}`;

const partOfFile = (file: string): string =>
  nameOf(FROZEN.exec(file)?.[1], file.endsWith('.html') ? 'pages' : 'files');

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort()
    : [];

/** Beside what is in src/. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'scripts/siteUrl.ts'];
/** No frozen page shows the prose, which is no part of a release. */
const PROSE = /^content\//;

/** SHA-256 over all code of the project, and over what runs it. */
export function codeHash(project: string): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  const source = filesIn(join(project, 'src'))
    .filter((file) => !PROSE.test(file))
    .map((file) => `src/${file}`);
  for (const file of [...source, ...CODE.filter((name) => existsSync(join(project, name)))])
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(project, file)))
      .update('\0');
  return hash.digest('hex');
}

/** All that pages of an older release show of the newest: its number, and whether it still has what they lead to. */
function seenOfNewest(): object {
  const newest = loadRelease();
  return {
    version: newest.version,
    figures: [...newest.figures.keys()],
    numbers: allNumbers(newest).map(({ record }) => record.id),
    terms: [...newest.terms.keys()],
  };
}

/**
 * Both parts of every release but the newest.
 * @param dist the site as far as it is built: scripts and style sheets are there, whose names pages hold
 * @param site absolute address
 */
export function frozenParts(dist: string, site: string): FrozenPart[] {
  const releases = loadReleases();
  if (releases.length === 1) return [];
  const code = codeHash('.');
  const folder = (version: string, part: Part, ingredients: object): FrozenPart => {
    const hash = createHash('sha256').update(JSON.stringify({ code, site, part, ...ingredients }));
    return {
      version,
      part,
      folder: join(cacheFolder(), 'frozen', `${version}-${part}-${hash.digest('hex')}`),
    };
  };
  const assets = filesIn(join(dist, '_astro'));
  const newest = seenOfNewest();
  return releases.slice(0, -1).flatMap(({ version }, i): FrozenPart[] => {
    // A release tells of those before it; the hash of every file is in their entries.
    const data: readonly ReleaseEntry[] = releases.slice(0, i + 1);
    return PARTS.map((part) => folder(version, part, part === 'files' ? { data } : { data, assets, newest }));
  });
}

const copy = (from: string, to: string, files: readonly string[]): Promise<void> =>
  copyFiles(files.map((file) => ({ from: join(from, file), to: join(to, file) })));

/**
 * Puts into the site what is kept of these parts.
 * @returns whether a page or a file is there already, by its path as Astro has it
 */
export async function restoreFrozen(
  dist: string,
  parts: readonly FrozenPart[],
): Promise<(path: string, part: Part) => boolean> {
  const kept = parts.filter(({ folder }) => existsSync(folder));
  for (const { folder } of kept) {
    await copy(folder, dist, filesIn(folder));
    markUsed(folder);
  }
  const names = new Set(kept.map(({ version, part }) => nameOf(version, part)));
  return (path, part) => names.has(nameOf(FROZEN.exec(path)?.[1], part));
}

/** Keeps what this build has made of these parts. */
export async function keepFrozen(dist: string, parts: readonly FrozenPart[]): Promise<void> {
  const made = parts.filter(({ folder }) => !existsSync(folder));
  if (made.length === 0) return;
  const files = Map.groupBy(filesIn(dist), partOfFile);
  for (const part of made) {
    // Whole or not at all: another build may be reading.
    const partial = `${part.folder}.${process.pid}`;
    await copy(dist, partial, files.get(nameOf(part.version, part.part)) ?? []);
    renameSync(partial, part.folder);
  }
}
