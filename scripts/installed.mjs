// Whether node_modules is what package-lock.json says. Plain Node 18.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES, ROOT } from './places.mjs';
import { bundledRuntime } from './runtime.mjs';

/**
 * What is read of an entry of a lockfile.
 * @typedef {{ version?: string, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Package
 */

/**
 * npm writes node_modules/.package-lock.json when it has finished, so an install that was broken off, or
 * one made from another lockfile, shows; and one that somebody made by hand with `npm ci` counts.
 * @returns {string | undefined} why an install is needed
 */
export function whyInstall() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  if (!wanted) return 'package-lock.json cannot be read'; // npm will say more
  const installed = readPackages(join(MODULES, '.package-lock.json'));
  if (!installed) return 'nothing is installed yet';
  const runtime = bundledRuntime();
  if (runtime && !existsSync(runtime)) return 'node_modules comes from another kind of machine';
  for (const [path, entry] of Object.entries(wanted)) {
    const have = installed[path]?.version;
    if (path === '' || have === entry.version) continue;
    if (have === undefined && entry.optional && !isForThisMachine(entry)) continue;
    const name = path.replace(/^.*node_modules\//, '');
    return have === undefined ? `${name} is missing` : `${name} is ${have}, not ${entry.version}`;
  }
  return undefined;
}

/**
 * Optional packages come in one piece for each kind of machine; without the right piece a tool will not start.
 * What names no machine is a piece of some other machine's, or nothing that is missed.
 * @param {Package} entry
 */
function isForThisMachine({ os, cpu, libc }) {
  if (!cpu) return false;
  return (
    [os ?? process.platform].flat().includes(process.platform) &&
    [cpu].flat().includes(process.arch) &&
    [libc ?? thisLibc()].flat().includes(thisLibc())
  );
}

function thisLibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report?.getReport());
  return report?.header?.glibcVersionRuntime ? 'glibc' : 'musl';
}

/**
 * @param {string} file
 * @returns {Record<string, Package> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
