// A history that the build refuses: the first release and three made-up ones after it, and something wrong.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseEntry } from '../../src/schema/releases.ts';
import { copyProject, type ProjectCopy } from '../support/projectCopy.ts';
import { makeReleases, PASSING, WITHDRAWN_FIGURE } from '../support/threeReleases.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
});
afterAll(() => copy.remove());

const path = (file: string) => join(copy.folder, file);
const read = (file: string) => readFileSync(path(file), 'utf8');

function editRegister(change: (releases: ReleaseEntry[]) => void): void {
  const register = JSON.parse(read('data/releases.json')) as { releases: ReleaseEntry[] };
  change(register.releases);
  writeFileSync(path('data/releases.json'), JSON.stringify(register, null, 2));
}

describe('a build of a broken history', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'an id that disappears without a withdrawal',
      () => editRegister((releases) => delete releases[3]!.withdrawn),
      new RegExp(
        `data/releases\\.json {2}releases\\[3\\]\\.withdrawn[^\\n]*\\n {4}found[^\\n]*"${PASSING}"[^]*?mend[^\\n]*put the record back`,
      ),
    ],
    [
      'a release changed after the fact',
      () => writeFileSync(path('data/1.0.1/glossary.json'), `${read('data/1.0.1/glossary.json')} `),
      /data\/1\.0\.1\/glossary\.json[^]*?sha256[^]*?mend[^\n]*restore it \(git checkout -- data\/1\.0\.1\/glossary\.json\)/,
    ],
    [
      'a file of an older release that is missing',
      () => rmSync(path('data/1.1.0/model.json')),
      /data\/1\.1\.0\/model\.json[^]*?no such file[^]*?mend[^\n]*restore the file/,
    ],
    [
      'a file of an older release that is no JSON',
      () => writeFileSync(path('data/1.1.0/model.json'), '{'),
      /data\/1\.1\.0\/model\.json {2}line 1[^]*?not JSON/,
    ],
    [
      'a figure in the story that the newest release has withdrawn',
      () => makeReleases(path('data')),
      new RegExp(`src/content/story/zh/[^\\n]*\\n {4}found[^\\n]*${WITHDRAWN_FIGURE}`),
    ],
  ])('stops on %s, says what to do, and leaves nothing behind', (_what, breakIt, message) => {
    makeReleases(path('data'));
    breakIt();
    const { status, output } = copy.build();
    expect(status).not.toBe(0);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/\n {4}at /);
    expect(existsSync(path('dist'))).toBe(false);
  });
});
