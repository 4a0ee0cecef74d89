import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../once.ts';
import { parseFile } from './parseFile.ts';
import { parseRelease, type ReleaseTexts } from './parseRelease.ts';
import { ContentError, stopOn, type Problem } from './problems.ts';
import type { Release } from './release.ts';
import { RELEASE_FILES, releasesSchema, type ReleaseEntry } from './releases.ts';

/** Folder of the releases, from the project's root, where every command runs. */
export const DATA_FOLDER = 'data';

/** As messages name it. */
const RELEASES = 'data/releases.json';

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The list of releases, oldest first. */
export function loadReleases(folder: string = DATA_FOLDER): readonly ReleaseEntry[] {
  const path = join(folder, 'releases.json');
  const text = read(path);
  if (text === undefined)
    throw new ContentError([
      {
        file: RELEASES,
        at: '(the whole file)',
        found: 'no such file',
        expected: 'the list of releases',
        mend: 'restore it from git',
      },
    ]);
  return parseReleases(text);
}

/** Every page asks for the list, and it is the same until its file is changed. */
const parseReleases = once((text: string): readonly ReleaseEntry[] => {
  const { data, problems } = parseFile(RELEASES, text, releasesSchema);
  stopOn([...problems, ...(data === undefined ? [] : repeatedVersions(data.releases, RELEASES))]);
  return data!.releases;
});

/** What the list says of a release that is in it. */
export const releaseEntry = (version: string): ReleaseEntry =>
  loadReleases().find((entry) => entry.version === version)!;

function repeatedVersions(releases: readonly ReleaseEntry[], file: string): Problem[] {
  return releases.flatMap(({ version }, i) =>
    releases.findIndex((other) => other.version === version) === i
      ? []
      : [
          {
            file,
            at: `releases[${i}].version`,
            found: `"${version}" a second time`,
            expected: 'each version once',
            mend: 'a release is never published twice: give it the next number',
          },
        ],
  );
}

/** The files of one release as texts; a draft folder need not be listed. */
export function readRelease(version: string, folder: string = DATA_FOLDER): ReleaseTexts {
  return Object.fromEntries(
    RELEASE_FILES.map((file) => [file, read(join(folder, version, file))]),
  ) as unknown as ReleaseTexts;
}

/** One published file of the data folder, byte for byte: `releases.json`, `1.0.0/model.json`. */
export function readPublished(path: string, folder: string = DATA_FOLDER): Buffer {
  return readFileSync(join(folder, path));
}

const cache = new Map<string, Release>();

/**
 * A release, parsed and cross-checked: the newest unless a version is named.
 * @throws ContentError that lists everything wrong
 */
export function loadRelease(version?: string, folder: string = DATA_FOLDER): Release {
  const releases = loadReleases(folder);
  const wanted = version ?? releases.at(-1)!.version;
  const key = join(folder, wanted);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const entry = releases.find((release) => release.version === wanted);
  const release = parseRelease(readRelease(wanted, folder), wanted, entry);
  cache.set(key, release);
  return release;
}
