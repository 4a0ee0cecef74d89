import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DIST = join(dirname(import.meta.dirname), 'dist');

/** @returns the absolute path of the built site */
export function requireBuild(): string {
  if (existsSync(join(DIST, 'index.html'))) return DIST;
  throw new Error('dist/ holds no built site (no dist/index.html). Build it first: npm run build');
}

/** Vitest calls this before tests that read dist/, so that they stop with one clear message. */
export default function setup() {
  requireBuild();
}
