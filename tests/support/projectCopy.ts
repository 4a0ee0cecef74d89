import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads of the project. */
export const PARTS = [
  'data',
  'deploy',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** One that compresses by itself: nothing here reads the compressed files. */
const HOST = 'cloudflare';

/** What Vitest sets for the code that it tests, and a build would take for its own. */
const VITEST_VARIABLES = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'];

interface BuildOptions {
  readonly siteUrl?: string;
  /** Where the build keeps what later ones may use; the project's own unless one is given. */
  readonly cache?: string;
}

function buildEnvironment({ siteUrl, cache }: BuildOptions): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env };
  if (siteUrl !== undefined) environment['SITE_URL'] = siteUrl;
  if (cache !== undefined) environment['KANGDING_CACHE'] = cache;
  for (const name of VITEST_VARIABLES) delete environment[name];
  return environment;
}

export interface ProjectCopy {
  readonly folder: string;
  /** Builds the copy into its own dist/. */
  readonly build: (options?: BuildOptions) => { readonly status: number | null; readonly output: string };
  readonly remove: () => void;
}

/** A copy of the project to break or to feed with other data; its node_modules are this one's. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'kangding-copy-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    build: (options = {}) => {
      const result = spawnSync(process.execPath, ['scripts/build.ts', '--host', HOST], {
        cwd: folder,
        encoding: 'utf8',
        env: buildEnvironment(options),
      });
      return { status: result.status, output: result.stdout + result.stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
