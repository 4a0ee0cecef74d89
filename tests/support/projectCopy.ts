import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = [
  'data',
  'deploy',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

export interface ProjectCopy {
  readonly folder: string;
  /** Builds the copy into its own dist/. */
  readonly build: () => { readonly status: number | null; readonly output: string };
  readonly remove: () => void;
}

/** A copy of the project to break or to feed with other data; its node_modules are this one's. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'kangding-copy-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    build: () => {
      const result = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: folder, encoding: 'utf8' });
      return { status: result.status, output: result.stdout + result.stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
