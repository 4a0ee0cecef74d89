// What was measured, kept from one run to the next: each case is measured by itself, and may take long.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCase, type Case } from './cases.ts';
import type { BuildTime, Output } from './measureBuild.ts';

/** Builds of one case, one after the other: into empty caches, of the same again, and after one change each. */
export const STEPS = ['cold', 'warm', 'label', 'word'] as const;
export type Step = (typeof STEPS)[number];

export interface CaseResult {
  /** When and on what. */
  readonly machine: string;
  readonly output: Output;
  readonly steps: Partial<Record<Step, BuildTime>>;
}

/** By the name of the case. */
export type Results = Readonly<Record<string, CaseResult>>;

const FILE = join(import.meta.dirname, 'results.json');

export const readResults = (file: string = FILE): Results =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};

/** Adds a case, or measures of it in place of the last ones. */
export function writeResult(name: string, result: CaseResult, file: string = FILE): void {
  const all = { ...readResults(file), [name]: result };
  // Whole or not at all: a run may be stopped at any time.
  writeFileSync(`${file}.part`, `${JSON.stringify(all, null, 1)}\n`);
  renameSync(`${file}.part`, file);
}

export interface MeasuredCase {
  readonly size: Case;
  readonly result: CaseResult;
}

/** By size; histories of several releases last. */
export const measuredCases = (results: Results): MeasuredCase[] =>
  Object.entries(results)
    .map(([name, result]) => ({ size: parseCase(name)!, result }))
    .toSorted((a, b) => a.size.releases - b.size.releases || a.size.times - b.size.times);
