// Compressed twins (`x.html.br`, `x.html.gz`) beside text files, for servers that send files as they lie.
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf } from '../deploy/contentTypes.ts';
import { keep } from '../src/keep.ts';
import { linkFile } from '../src/placeFiles.ts';
import type { Hashes } from './manifest.ts';

export const TWINS = ['.br', '.gz'] as const;

/**
 * Bytes. Smaller files fit into one packet as they are. On 2026-11-25 they were 1,085 of 1,947 files, and their
 * twins would have saved 300 bytes each.
 */
export const SMALLEST = 1024;

/**
 * What a reader waits for first gets brotli's highest quality, the rest the one below: measured on the whole site
 * (21 MB of text), 11 takes 21 s of one core and 10 takes 8 s, for 2 % more bytes.
 */
const AWAITED = /^(?:en\/)?index\.html$|(?:^|\/)embed\/|\.(?:css|js)$/;

/** Bytes. Pictures with their letters as outlines: half a megabyte each, seconds at any higher quality. */
const LARGE = 150_000;

const qualityOf = (file: string, size: number) => (AWAITED.test(file) ? 11 : size > LARGE ? 9 : 10);

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/**
 * @param folder absolute path of a built site
 * @param hashes of files below it
 * @returns how many files have got twins
 */
export async function precompress(folder: string, hashes: Hashes): Promise<number> {
  const texts = Object.keys(hashes).filter((file) => contentTypeOf(`/${file}`)?.text);
  let next = 0;
  let compressed = 0;
  const work = async () => {
    for (let file = texts[next++]; file !== undefined; file = texts[next++])
      if (await addTwins(folder, file, hashes[file]!)) compressed++;
  };
  // zlib runs on threads of its own; as many files at once as there are cores.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return compressed;
}

async function addTwins(folder: string, file: string, hash: string): Promise<boolean> {
  const path = join(folder, file);
  const { size } = await stat(path);
  if (size < SMALLEST) return false;
  const quality = qualityOf(file, size);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
  // Files of the newest release lie at two addresses, and most of them outlive a build.
  const zlib = process.versions.zlib;
  const twins = await Promise.all([
    keep([hash, `brotli ${process.versions['brotli']}, ${quality}`], 'br', async () =>
      brotli(await readFile(path), { params }),
    ),
    keep([hash, `gzip, zlib ${zlib}`], 'gz', async () =>
      gz(await readFile(path), { level: constants.Z_BEST_COMPRESSION }),
    ),
  ]);
  await Promise.all(twins.map((twin, i) => linkFile(twin, path + TWINS[i]!)));
  return true;
}
