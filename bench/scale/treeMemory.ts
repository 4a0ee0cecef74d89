// Memory of a process and all that it started, from Linux's /proc: proportional set sizes, so that what several
// processes share counts once. Where there is no /proc, nothing is measured.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** ms from one look to the next. */
const EVERY = 500;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}

/** The parent is the second field after the name, which stands in brackets and may hold anything. */
export const parentIn = (stat: string): number => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);

/** Bytes. */
export const proportionalIn = (rollup: string): number =>
  Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024;

/** @param parents the parent of every process */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): number[] {
  const tree = [root];
  for (const member of tree)
    for (const [process, parent] of parents) if (parent === member) tree.push(process);
  return tree;
}

function memoryOf(root: number): { whole: number; largest: number } {
  const processes = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(processes.map((pid) => [pid, parentIn(read(`/proc/${pid}/stat`))]));
  const sizes = treeOf(root, parents).map((pid) => proportionalIn(read(`/proc/${pid}/smaps_rollup`)));
  return { whole: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(...sizes) };
}

export interface PeakMemory {
  /** Bytes of the whole tree at its largest, and of the largest process. */
  readonly whole: number;
  readonly largest: number;
}

/** Watches until it is stopped. */
export function watchMemory(root: number): { stop: () => PeakMemory | undefined } {
  if (!existsSync('/proc/self/smaps_rollup')) return { stop: () => undefined };
  let peak: PeakMemory = { whole: 0, largest: 0 };
  const look = () => {
    const { whole, largest } = memoryOf(root);
    peak = { whole: Math.max(peak.whole, whole), largest: Math.max(peak.largest, largest) };
  };
  const timer = setInterval(look, EVERY);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}
