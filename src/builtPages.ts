import { readdirSync } from 'node:fs';

/** The pages of a built site: paths below its folder, with slashes, in one order on every machine. */
export const builtPages = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();

/** Those of them that other sites frame. */
export const framedPages = (dist: string): string[] =>
  builtPages(dist).filter((path) => /(?:^|\/)embed\/[^/]+\/index\.html$/.test(path));
