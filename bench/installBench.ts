// The packages of the bench are its own: they are installed when something is first measured, not with the product.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

export function versionOf(name: string): string {
  const manifest = readFileSync(join(HERE, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

export function installBench(): void {
  if (isInstalled()) return;
  console.log('Installing the packages of bench/package-lock.json. It takes about a minute, once.');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm is a script, on Windows a batch file, and starts under the Node that comes first on the path: ours.
  const { status } = spawnSync('npm', args, {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages of the bench could not be installed; npm says why above.');
}

/** npm writes node_modules/.package-lock.json when it has finished. */
function isInstalled(): boolean {
  const have = readLockfile('node_modules/.package-lock.json')?.packages;
  const wanted = readLockfile('package-lock.json')?.packages ?? {};
  return (
    have !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || have[path]?.version === version || (have[path] === undefined && optional === true),
    )
  );
}

function readLockfile(file: string): Lockfile | undefined {
  try {
    return JSON.parse(readFileSync(join(HERE, file), 'utf8')) as Lockfile;
  } catch {
    return undefined;
  }
}
