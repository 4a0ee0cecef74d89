import { join } from 'node:path';
import { linkFiles } from './placeFiles.ts';

/** What is framed names the address that it was asked for at; every other file names the frozen one only. */
const FROZEN_FILE = /^\/?((?:en\/)?)v\/(\d+\.\d+\.\d+)\/(?!embed\/)(.+?)\/?$/;

/** A frozen file of the newest release, and the same at its live address: paths in a built site. */
export interface LiveTwin {
  readonly frozen: string;
  readonly live: string;
}

/**
 * Images, data and citations of the newest release are the same bytes at both of their addresses, and need to be made
 * at one only.
 * @param path of a file that is no page, as Astro names it
 */
export function liveTwin(path: string, newest: string): LiveTwin | undefined {
  const [, lang, version, file] = FROZEN_FILE.exec(path) ?? [];
  if (version !== newest) return undefined;
  return { frozen: `${lang}v/${version}/${file}`, live: `${lang}${file}` };
}

export const placeTwins = (dist: string, twins: readonly LiveTwin[]): Promise<void> =>
  linkFiles(twins.map(({ frozen, live }) => ({ from: join(dist, live), to: join(dist, frozen) })));
