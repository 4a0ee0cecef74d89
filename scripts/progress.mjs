// What the reader of a terminal sees while something slow runs. Plain Node 18, because it works before
// anything is installed.
import { spawn } from 'node:child_process';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Without a terminal there is no spinner; a line this often shows that work goes on. */
const PULSE_SECONDS = 15;

/** @param {number} since milliseconds, as `Date.now()` gave them */
export const elapsed = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a program quietly, with a sign of life. Its output appears only when it fails.
 * @param {string} label what is going on, for a person
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function runQuietly(label, program, args, options = {}) {
  const started = Date.now();
  const life = startSignOfLife(label, started);
  const { code, output } = await collect(program, args, options);
  life.stop();
  if (code === 0) {
    console.log(`✔ ${label} (${elapsed(started)})`);
    return true;
  }
  console.error(`✘ ${label} failed after ${elapsed(started)}\n`);
  console.error(output.trimEnd() + '\n');
  return false;
}

/** @param {string} label @param {number} started */
function startSignOfLife(label, started) {
  if (!process.stdout.isTTY) {
    console.log(`… ${label}`);
    const timer = setInterval(() => console.log(`  still at it, ${elapsed(started)}`), PULSE_SECONDS * 1000);
    return { stop: () => clearInterval(timer) };
  }
  let frame = 0;
  const timer = setInterval(() => {
    frame = (frame + 1) % FRAMES.length;
    process.stdout.write(`\r\x1b[K${FRAMES[frame]} ${label} ${elapsed(started)}`);
  }, 120);
  return {
    stop: () => {
      clearInterval(timer);
      process.stdout.write('\r\x1b[K');
    },
  };
}

/**
 * @param {string} program @param {string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
function collect(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    endTogether(child);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program in the foreground: same terminal, same signals. It ends when this process does, even
 * when this process is killed outright, because the channel between them closes.
 * @param {string} program @param {string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code
 */
export function runInForeground(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    endTogether(child);
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/**
 * A signal to this process ends the child too, and so does the end of npm: npm passes a signal on to the
 * shell that it started, and the shell does not pass it on to us, so that after `kill` of npm the server
 * would hold its port for good. It shows in that a process whose parent is gone has another parent.
 * @param {import('node:child_process').ChildProcess} child
 */
function endTogether(child) {
  const end = () => child.kill('SIGTERM');
  // Ctrl+C in a terminal reaches both processes; a second one from here would read as impatience.
  const interrupt = () => process.stdin.isTTY || child.kill('SIGINT');
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env['npm_lifecycle_event'] && process.ppid !== parent) end();
  }, 500);
  process.on('SIGTERM', end).on('SIGHUP', end).on('SIGINT', interrupt);
  child.once('close', () => {
    clearInterval(watch);
    process.off('SIGTERM', end).off('SIGHUP', end).off('SIGINT', interrupt);
  });
}
