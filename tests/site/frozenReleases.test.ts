// What is kept of older releases, held against builds that have kept nothing.
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeFolder } from '../../src/keep.ts';
import { copyProject, type ProjectCopy } from '../support/projectCopy.ts';
import { seal, writeReleases, type SealedRelease } from '../support/releaseSeries.ts';
import { removeFromStory, threeReleases, WITHDRAWN_FIGURE } from '../support/threeReleases.ts';

const [first, second, third, fourth] = threeReleases() as [
  SealedRelease,
  SealedRelease,
  SealedRelease,
  SealedRelease,
];

/** The newest release with another label of a node in its picture. */
function relabelled({ texts, entry }: SealedRelease): SealedRelease {
  const label = '"National Hygiene City"';
  const model = texts['model.json']!;
  if (!model.includes(label)) throw new Error(`model.json has no label ${label}`);
  return seal({ ...texts, 'model.json': model.replaceAll(label, '"Hygiene City"') }, entry);
}

let copy: ProjectCopy;
let cache: string;

interface Built {
  readonly rendered: number;
  readonly twins: number;
  readonly kept: number;
  readonly manifest: string;
  /** SHA-256 of every file by its path. */
  readonly files: Readonly<Record<string, string>>;
}

function build(releases: readonly SealedRelease[]): Built {
  writeReleases(join(copy.folder, 'data'), releases);
  const { status, output } = copy.build({ cache });
  expect(output).toContain('Built dist/');
  expect(status).toBe(0);
  const [, rendered, twins, kept] = /: (\d+) to render, (\d+) twins of those, (\d+) kept/
    .exec(output)!
    .map(Number) as [number, number, number, number];
  const manifest = readFileSync(join(copy.folder, 'dist/manifest.json'), 'utf8');
  const { files } = JSON.parse(manifest) as { files: Record<string, string> };
  return { rendered, twins, kept, manifest, files };
}

const forgetReleases = () => rmSync(join(cache, 'frozen'), { recursive: true, force: true });

const isOf =
  (...releases: readonly SealedRelease[]) =>
  (file: string): boolean =>
    releases.some(({ entry: { version } }) =>
      [`v/${version}/`, `en/v/${version}/`, `data/${version}/`].some((folder) => file.startsWith(folder)),
    );
const isPage = (file: string): boolean => file.endsWith('.html');

/** Files of releases, but for their pages. */
const filesOf = ({ files }: Built, ...releases: readonly SealedRelease[]): string[] =>
  Object.keys(files).filter((file) => isOf(...releases)(file) && !isPage(file));

beforeAll(() => {
  copy = copyProject();
  removeFromStory(copy.folder, WITHDRAWN_FIGURE);
  cache = join(copy.folder, 'cache');
  mkdirSync(cache);
  // Images are those of every build: drawing them is not what this is about.
  mkdirSync(madeFolder(), { recursive: true });
  symlinkSync(resolve(madeFolder()), join(cache, 'made'), 'junction');
});
afterAll(() => copy.remove());

describe('older releases', () => {
  it('are drawn once, and come out as if they had been drawn again', { timeout: 600_000 }, () => {
    const history = build([first, second, third]);
    expect(history.kept).toBe(0);
    const ofThird = filesOf(history, third);
    // Beside what is framed, only pages are made at both addresses of the newest release.
    expect(history.twins).toBe(ofThird.filter((file) => !/^data|\/embed\//.test(file)).length);
    expect(history.twins).toBeGreaterThan(1000);

    // Pages name the newest release, and what they lead to may be gone; files know of neither.
    const published = build([first, second, third, fourth]);
    const files = filesOf(published, first, second);
    expect(files.length).toBeGreaterThan(2000);
    expect(published.kept).toBe(files.length);
    for (const file of [...files, ...ofThird]) expect(published.files[file], file).toBe(history.files[file]);

    const corrected = [first, second, third, relabelled(fourth)];
    const kept = build(corrected);
    const frozen = Object.keys(kept.files).filter(isOf(first, second, third));
    expect(frozen.filter(isPage).length).toBeGreaterThan(300);
    expect(kept.kept).toBe(frozen.length);
    expect(kept.manifest).not.toBe(published.manifest);

    forgetReleases();
    const cold = build(corrected);
    expect(cold.kept).toBe(0);
    expect(cold.rendered).toBe(kept.rendered + kept.kept);
    expect(cold.manifest).toBe(kept.manifest);
  });
});
