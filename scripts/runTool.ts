import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

const ROOT = dirname(import.meta.dirname);

/**
 * Runs a JavaScript or TypeScript program of this repository in the foreground, under the Node that runs now.
 * @param command the file, below the repository, and its arguments
 * @returns whether it succeeded
 */
export function runTool(
  [file = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGTERM', forward);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('close', (code) => {
      process.off('SIGTERM', forward);
      resolve(code === 0);
    });
  });
}
