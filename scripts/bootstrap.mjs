// Makes a bare clone runnable: installs what package-lock.json names, and finds the Node that runs the rest.
// Runs on the system's Node, 18 or newer, with nothing installed: no imports but Node's own.
import { rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { whyInstall } from './installed.mjs';
import { MODULES, ROOT } from './places.mjs';
import { elapsed, runQuietly } from './progress.mjs';
import { borrowRuntime, findRuntime, isNewEnough, noRuntimeMessage } from './runtime.mjs';

/**
 * npm leaves out optional packages (the native halves of our tools) that do not declare themselves fit for
 * the Node it runs on, and says nothing. From here on they all do.
 */
const OLDEST_INSTALLER = [22, 12];

/**
 * Installs if need be; stops the process with a message when that fails.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node binary for everything else, and
 * an environment in which `node` means that one
 */
export async function bootstrap() {
  const reason = whyInstall();
  if (reason) await install(reason);
  const node = findRuntime();
  if (!node) return stop(noRuntimeMessage());
  const env = withPath(dirname(node), join(MODULES, '.bin'));
  return { node, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } };
}

/** @param {string} reason */
async function install(reason) {
  const started = Date.now();
  console.log(
    `Installing the packages of package-lock.json, because ${reason}. It takes about a minute, once.`,
  );
  const borrowed = isNewEnough(process.version, OLDEST_INSTALLER)
    ? undefined
    : await borrowRuntime(npmCommand);
  const node = borrowed?.node ?? process.execPath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = await runQuietly('npm ci', ...npmCommand(node, args), {
    cwd: ROOT,
    env: withPath(dirname(node)),
  });
  if (borrowed) rmSync(borrowed.folder, { recursive: true, force: true });
  if (done) return;
  stop(
    `The packages could not be installed (tried for ${elapsed(started)}); npm says why above.\n` +
      'Most often the npm registry cannot be reached: check with `npm ping`, then run the same command again.\n' +
      'If node_modules is damaged or in use, delete the folder and run the same command again.',
  );
}

/**
 * How to start npm under a certain Node: the npm that started us, or else the one on the PATH.
 * @param {string} node
 * @param {string[]} args
 * @returns {[program: string, args: string[]]}
 */
function npmCommand(node, args) {
  const npm = process.env['npm_execpath'];
  if (npm && /npm-cli\.[cm]?js$/.test(npm)) return [node, [npm, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/** @param {...string} folders */
const withPath = (...folders) => ({
  ...process.env,
  PATH: [...folders, process.env['PATH'] ?? ''].join(delimiter),
});

/**
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
