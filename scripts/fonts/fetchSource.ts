// The whole fonts, fetched when a subset is made: 70 MB that an install of the project must not cost.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './faces.ts';

/** Where other tools of ours keep what they fetched; checked when it was put there. */
const CACHE = 'node_modules/.cache/kangding/fonts';

export function fetchSource(source: Source): Uint8Array {
  const folder = join(CACHE, `${source.package.replaceAll('/', '-')}-${source.version}`);
  if (!existsSync(folder)) fetchPackage(source, folder);
  return readFileSync(join(folder, 'package', source.file));
}

function fetchPackage({ package: name, version, integrity }: Source, folder: string): void {
  console.log(`Fetching ${name} ${version} into ${CACHE}/`);
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'partial-'));
  try {
    run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', work]);
    const [tarball] = readdirSync(work);
    if (tarball === undefined) throw new Error(`npm pack left no file of ${name}.`);
    const path = join(work, tarball);
    const hash = createHash('sha512').update(readFileSync(path)).digest('base64');
    if (`sha512-${hash}` !== integrity)
      throw new Error(`${name} ${version} is not the package that faces.ts names.`);
    run('tar', ['-xzf', path, '-C', work]);
    rmSync(path);
    renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(program: string, args: string[]): void {
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${program} ${args[0]} failed${error === undefined ? '' : `: ${error.message}`}.`);
}
