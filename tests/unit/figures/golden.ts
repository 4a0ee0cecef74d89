import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The folder of the accepted drawings. */
export const GOLDENS = join(ROOT, 'tests/golden');
/** Characters shown on each side of the first difference. */
const CONTEXT = 60;

const accept =
  'If the new drawing is right, look at it, then accept it with: UPDATE_GOLDENS=1 npm run test:unit';

function firstDifference(found: string, expected: string): number {
  let i = 0;
  while (i < found.length && i < expected.length && found[i] === expected[i]) i++;
  return i;
}

const around = (text: string, at: number) =>
  `${at > CONTEXT ? '…' : ''}${text.slice(Math.max(0, at - CONTEXT), at)}⟦here⟧${text.slice(at, at + CONTEXT)}`;

/** The report of a mismatch: file, first differing character, both sides around it, how to accept. */
export function describeMismatch(file: string, found: string, expected: string): string {
  const at = firstDifference(found, expected);
  return [
    `${file} differs at character ${at} (golden has ${expected.length}, drawing has ${found.length})`,
    `  golden:  ${around(expected, at)}`,
    `  drawing: ${around(found, at)}`,
    accept,
  ].join('\n');
}

/**
 * Compares a drawing byte for byte with tests/golden/<name>.svg (which ends in one newline).
 * UPDATE_GOLDENS=1 writes the file instead.
 */
export function expectGolden(name: string, svg: string): void {
  const path = join(GOLDENS, `${name}.svg`);
  const file = relative(ROOT, path);
  const found = `${svg}\n`;
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, found);
    return;
  }
  if (!existsSync(path)) throw new Error(`${file} does not exist. ${accept}`);
  const expected = readFileSync(path, 'utf8');
  if (found !== expected) throw new Error(describeMismatch(file, found, expected));
}
