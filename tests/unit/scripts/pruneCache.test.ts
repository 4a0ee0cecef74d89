import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pruneCache } from '../../../scripts/pruneCache.ts';
import { keep } from '../../../src/keep.ts';

/** Bytes of each file. */
const SIZE = 1000;
/** Seconds since 1970: the build began at 100. */
const STARTED = 100;

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kangding-cache-'));
  vi.stubEnv('KANGDING_CACHE', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

function put(path: string, { made, used }: { made: number; used: number }): void {
  const file = join(cache, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, 'x'.repeat(SIZE));
  utimesSync(file, used, made);
}

function putFolder(path: string, at: { made: number; used: number }): void {
  put(`${path}/v/index.html`, at);
  utimesSync(join(cache, path), at.made, at.used);
}

const prune = (room: number) => pruneCache(STARTED * 1000, room);
const left = () => ['made', 'frozen'].flatMap((name) => readdirSync(join(cache, name))).sort();

it('keeps what the build used whatever the room, and says what it made', () => {
  put('made/new.png', { made: 110, used: 110 });
  put('made/old.png', { made: 1, used: 110 });
  put('made/outlined.svg', { made: 1, used: 110 });
  put('made/new.br', { made: 110, used: 110 });
  putFolder('frozen/1.0.0-pages', { made: 1, used: 110 });
  expect(prune(0)).toBe('Made anew: 1 of 3 images, 1 of 1 compressed files.');
  expect(left()).toHaveLength(5);
});

it('drops what was of no use for longest', () => {
  put('made/a.png', { made: 1, used: 90 });
  put('made/b.png', { made: 80, used: 80 });
  putFolder('frozen/1.0.0-files', { made: 1, used: 95 });
  putFolder('frozen/1.0.0-old', { made: 70, used: 70 });
  prune(20 * SIZE);
  expect(left()).toHaveLength(4);
  rmSync(join(cache, 'frozen/1.0.0-files'), { recursive: true });
  prune(1.5 * SIZE);
  expect(left()).toEqual(['a.png']);
});

it('has nothing to say of a cache that is not there', () =>
  expect(prune(0)).toBe('Made anew: 0 of 0 images, 0 of 0 compressed files.'));

it('knows a kept file that is used again', async () => {
  const make = () => Promise.resolve('x');
  const path = await keep(['a'], 'png', make);
  utimesSync(path, 1, 1);
  expect(await keep(['a'], 'png', () => Promise.reject(new Error('made again')))).toBe(path);
  expect(prune(0)).toBe('Made anew: 0 of 1 images, 0 of 0 compressed files.');
});
