// npm run build: the site, complete, in dist/, or no change to dist/ at all.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { HOSTS, prepareForHost, siteOf, writeServerConfigs, type BuildHost } from './prepareForHost.ts';
import { pruneCache } from './pruneCache.ts';
import { publishedFiles, sizeOf } from './publishedFiles.ts';
import { parseSiteUrl } from './siteUrl.ts';

const HELP = `Builds the site into dist/, for the address in SITE_URL.

  npm run build                       for a server of your own: with compressed files beside the pages, and
                                      with deploy/nginx.conf and deploy/Caddyfile for that address
  npm run build -- --host cloudflare  for Cloudflare Pages, which compresses by itself
  npm run build -- --host netlify     for Netlify
  npm run build -- --host github      for GitHub Pages

  npm run build -- --cold             without anything that earlier builds have kept: the same files, later

docs/deploy/ has a guide for each.`;

const ROOT = dirname(import.meta.dirname);
const DIST = join(ROOT, 'dist');
/** Beside dist/, because a folder can only be renamed within one file system. */
const WORK = join(ROOT, '.build');

async function build({ host, cold }: Options): Promise<number> {
  const started = Date.now();
  const address = parseSiteUrl();
  const fresh = join(WORK, String(process.pid));
  removeAtExit(fresh);
  removeLeftovers();
  if (cold) process.env['KANGDING_CACHE'] = ownFolder('cache');

  console.log(`Building for ${address.origin}${address.base}`);
  const status = await runAstro(['build', '--outDir', fresh], ownFolder('astro'));
  if (status !== 0) {
    console.error(
      `\nThe build failed. dist/ ${existsSync(DIST) ? 'still holds the last good build' : 'was not made'}.`,
    );
    return status;
  }
  console.log(await prepareForHost(host, fresh, address));
  replaceDist(fresh);
  writeServerConfigs(join(ROOT, 'deploy'), siteOf(DIST, address));
  console.log(pruneCache(started));
  console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s: ${describeFiles()}`);
  return 0;
}

/** Not spawnSync: that would leave this process deaf to signals, and Astro running on after it is killed. */
function runAstro(args: string[], astroCache: string): Promise<number> {
  const program = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [program, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    // One that an earlier build had used can outlive the content it was made from, and others may be building.
    env: { ...buildEnvironment(), ASTRO_CACHE: astroCache },
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

/** A folder that goes with the build. */
function ownFolder(name: string): string {
  const folder = join(WORK, `${process.pid}-${name}`);
  removeAtExit(folder);
  return folder;
}

function removeAtExit(folder: string): void {
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
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
  const { pages, files, bytes } = sizeOf(DIST, publishedFiles(DIST));
  return `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

interface Options {
  readonly host: BuildHost;
  readonly cold: boolean;
}

function parseOptions(): Options | 'help' {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: 'server' },
      cold: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const host = HOSTS.find((name) => name === values.host);
  if (host === undefined)
    throw new Error(`--host is "${values.host}". Expected one of: ${HOSTS.join(', ')}.`);
  return { host, cold: values.cold };
}

try {
  const options = parseOptions();
  if (options === 'help') console.log(HELP);
  else process.exitCode = await build(options);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}
