import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRelease, sealFiles, type ReleaseTexts } from '../../src/schema/parseRelease.ts';
import type { Release } from '../../src/schema/release.ts';
import { RELEASE_FILES, type ReleaseEntry } from '../../src/schema/releases.ts';

/** A release as files and as it would stand in releases.json. */
export interface SealedRelease {
  readonly entry: ReleaseEntry;
  readonly texts: ReleaseTexts;
}

export const seal = (texts: ReleaseTexts, entry: Omit<ReleaseEntry, 'files'>): SealedRelease => ({
  texts,
  entry: { ...entry, files: sealFiles(texts) },
});

export const parseSealed = ({ texts, entry }: SealedRelease): Release =>
  parseRelease(texts, entry.version, entry);

/** Writes a data folder: releases.json and a folder for each release. */
export function writeReleases(folder: string, releases: readonly SealedRelease[]): void {
  for (const { entry, texts } of releases) {
    mkdirSync(join(folder, entry.version), { recursive: true });
    for (const file of RELEASE_FILES) writeFileSync(join(folder, entry.version, file), texts[file]!);
  }
  const register = { releases: releases.map(({ entry }) => entry) };
  writeFileSync(join(folder, 'releases.json'), `${JSON.stringify(register, null, 2)}\n`);
}
