// One build of a project, watched.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { publishedFiles, sizeOf, type SiteSize } from '../../scripts/publishedFiles.ts';
import { BuildLog, type BuildParts } from './buildLog.ts';
import { watchMemory, type PeakMemory } from './treeMemory.ts';
import { heaviestPages, listedHashes, type Weights } from './weights.ts';

export interface BuildTime extends BuildParts {
  /** Seconds by the clock. */
  readonly seconds: number;
  /** Undefined where it cannot be measured. */
  readonly memory: PeakMemory | undefined;
}

export interface Output extends SiteSize {
  readonly weights: Weights;
  /** Inline styles and scripts that the policy of embeds lists. */
  readonly hashes: number;
}

/** Seconds from one word on the progress to the next. */
const REPORT = 30;
/** Lines of a failed build that are shown. */
const SHOWN = 30;

/**
 * Runs `npm run build` in a project.
 * @param report told now and then how far it is
 */
export async function measureBuild(folder: string, report: (text: string) => void): Promise<BuildTime> {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  // What a build keeps, and where it takes it from, is the folder's own.
  const { KANGDING_CACHE: _k, ASTRO_CACHE: _a, SITE_URL: _s, ...env } = process.env;
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  const log = new BuildLog();
  const last: string[] = [];
  const heed = (line: string) => {
    log.read(line, elapsed());
    last.push(line);
    if (last.length > SHOWN) last.shift();
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', heed);
  const memory = watchMemory(child.pid!);
  const progress = setInterval(() => report(`${elapsed().toFixed(0)} s, ${log.files} files`), REPORT * 1000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(progress);
  process.off('exit', end);
  const peak = memory.stop();
  const seconds = elapsed();
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${last.join('\n')}`);
  return { ...log.end(seconds), seconds, memory: peak };
}

/** What a build left. */
export function measureOutput(folder: string): Output {
  const dist = join(folder, 'dist');
  const files = publishedFiles(dist);
  return {
    ...sizeOf(dist, files),
    weights: heaviestPages(dist, files),
    hashes: listedHashes(readFileSync(join(dist, '_headers'), 'utf8')),
  };
}
