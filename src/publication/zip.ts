import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

export interface ZipFile {
  /** Inside the folder that the zip unpacks to. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Already as small as they get. */
const PACKED = /\.png$/;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What `manifest.json` in a zip says: the sha256 of every other file in it. */
export const zipManifest = (about: object, files: readonly ZipFile[]): string =>
  `${JSON.stringify(
    {
      ...about,
      algorithm: 'sha256',
      files: Object.fromEntries(files.map(({ name, bytes }) => [name, sha256(bytes)])),
    },
    null,
    2,
  )}\n`;

/** @param date day that every file bears, YYYY-MM-DD: the same files give the same bytes whenever they are packed */
export function zip(folder: string, files: readonly ZipFile[], date: string): Uint8Array {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // A zip knows no time zones: fflate writes the hour that the machine reads, so it is the machine's midnight.
  const mtime = new Date(year, month - 1, day);
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [
      `${folder}/${name}`,
      [bytes, { mtime, level: PACKED.test(name) ? 0 : 6 }] as const,
    ]),
  );
  return zipSync(entries);
}
