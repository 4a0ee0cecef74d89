// npm run build: the site, complete, in dist/, or no change to dist/ at all.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../src/checkContent.ts';
import { manifest } from './manifest.ts';
import { parseSiteUrl } from './siteUrl.ts';

const ROOT = dirname(import.meta.dirname);
const DIST = join(ROOT, 'dist');
/** Beside dist/, because a folder can only be renamed within one file system. */
const WORK = join(ROOT, '.build');

async function build(): Promise<number> {
  const started = Date.now();
  const { origin, base } = parseSiteUrl();
  const fresh = join(WORK, String(process.pid));
  process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
  removeLeftovers();
  // Astro's cache of the last build can outlive the content it was made from.
  rmSync(join(ROOT, 'node_modules/.astro'), { recursive: true, force: true });

  console.log(`Building for ${origin}${base}`);
  checkContent();
  const status = await runAstro(['build', '--outDir', fresh]);
  if (status !== 0) {
    console.error(
      `\nThe build failed. dist/ ${existsSync(DIST) ? 'still holds the last good build' : 'was not made'}.`,
    );
    return status;
  }
  writeFileSync(join(fresh, 'manifest.json'), manifest(fresh));
  replaceDist(fresh);
  console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s: ${describeFiles()}`);
  return 0;
}

/** Not spawnSync: that would leave this process deaf to signals, and Astro running on after it is killed. */
function runAstro(args: string[]): Promise<number> {
  const program = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [program, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: buildEnvironment(),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The same commit gives the same bytes wherever and whenever it is built. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const date = process.env['SOURCE_DATE_EPOCH'] ?? commitDate();
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    ...(date !== undefined && { SOURCE_DATE_EPOCH: date }),
  };
}

function commitDate(): string | undefined {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return date.trim() || undefined;
  } catch {
    return undefined; // no git here, or no commit yet
  }
}

function replaceDist(fresh: string): void {
  const last = `${fresh}-last`;
  if (existsSync(DIST)) renameSync(DIST, last);
  renameSync(fresh, DIST);
  rmSync(last, { recursive: true, force: true });
}

/** What builds left behind that were killed; those still running keep theirs. */
function removeLeftovers(): void {
  if (!existsSync(WORK)) return;
  for (const name of readdirSync(WORK)) {
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(WORK, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function describeFiles(): string {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const pages = files.filter((file) => file.name.endsWith('.html')).length;
  return `${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

try {
  process.exitCode = await build();
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}
