// The project at another size, in a folder of its own.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { loadReleases, readRelease } from '../../src/schema/loadRelease.ts';
import { sealFiles, type ReleaseTexts } from '../../src/schema/parseRelease.ts';
import { RELEASE_FILES } from '../../src/schema/releases.ts';
import { PARTS } from '../../tests/support/projectCopy.ts';
import type { Case } from './cases.ts';
import { changeLabel } from './changeLabel.ts';
import { figureCopies } from './figureCopies.ts';
import { growRelease } from './growRelease.ts';
import { manyReleases, type SealedRelease } from './manyReleases.ts';

/** Turns drawings into PNG and outlines: most of what a cold build works on, file by file. */
const RASTERISER = 'src/images/rasterise.ts';
const NO_RASTERISER = `export const keptPng = () => Promise.resolve('package.json');
export const outlined = () => Promise.resolve(Buffer.from('.'));
`;

/** A word of the interface that stands under every figure, and a node that one figure names. */
const REWORDED = { word: 'figure.permalink', node: 10 } as const;

export interface ScaledProject {
  readonly folder: string;
  /** A node of the newest release is called otherwise, and the release sealed again. */
  readonly changeLabel: () => void;
  /** A word of the English interface is another. */
  readonly changeWord: () => void;
  readonly remove: () => void;
}

export interface ScaleOptions {
  /** Images are drawn, but their PNGs and outlines are empty files: what is left is pages, data and drawings. */
  readonly withoutImages: boolean;
  /** Where the folder is made. */
  readonly parent?: string;
}

/**
 * Packages are the project's own, by links; what builds keep in node_modules is this folder's alone, so that its
 * first build is cold.
 */
function linkPackages(folder: string): void {
  const [from, to] = [resolve('node_modules'), join(folder, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from).filter((name) => !name.startsWith('.')))
    symlinkSync(join(from, name), join(to, name), 'junction');
}

function releasesOf({ times, releases }: Case): SealedRelease[] {
  const entry = loadReleases()[0]!;
  const texts = growRelease(readRelease(entry.version), times);
  return manyReleases({ entry: { ...entry, files: sealFiles(texts) }, texts }, releases);
}

function writeReleases(data: string, releases: readonly SealedRelease[]): void {
  for (const { entry, texts } of releases) {
    mkdirSync(join(data, entry.version), { recursive: true });
    for (const file of RELEASE_FILES) writeFileSync(join(data, entry.version, file), texts[file]!);
  }
  const register = { releases: releases.map(({ entry }) => entry) };
  writeFileSync(join(data, 'releases.json'), `${JSON.stringify(register, null, 2)}\n`);
}

function writeFigures(folder: string, times: number): void {
  const read = (path: string) => readFileSync(path, 'utf8');
  for (const [path, text] of figureCopies(FIGURE_IDS, times, read)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const restated = ({ entry, texts }: SealedRelease, change: (texts: ReleaseTexts) => ReleaseTexts) => {
  const changed = change(texts);
  return { texts: changed, entry: { ...entry, files: sealFiles(changed) } };
};

/** Run at the root of the project, as all our commands are. */
export function scaleProject(size: Case, { withoutImages, parent = tmpdir() }: ScaleOptions): ScaledProject {
  const folder = mkdtempSync(join(parent, `kangding-${size.name}-`));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  linkPackages(folder);
  const data = join(folder, 'data');
  for (const { version } of loadReleases()) rmSync(join(data, version), { recursive: true });
  const releases = releasesOf(size);
  writeReleases(data, releases);
  writeFigures(folder, size.times);
  if (withoutImages) writeFileSync(join(folder, RASTERISER), NO_RASTERISER);
  return {
    folder,
    changeLabel: () => {
      const last = restated(releases.at(-1)!, (texts) => changeLabel(texts, REWORDED.node));
      writeReleases(data, [...releases.slice(0, -1), last]);
    },
    changeWord: () => {
      const path = join(folder, 'src/i18n/en.json');
      const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
      words[REWORDED.word] += ' (as revised)';
      writeFileSync(path, `${JSON.stringify(words, null, 2)}\n`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
