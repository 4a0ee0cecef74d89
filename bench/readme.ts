// README.md holds measured tables between markers: <!-- race --> … <!-- /race -->.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const README = join(import.meta.dirname, 'README.md');

export function writeSection(name: string, text: string): void {
  const readme = readFileSync(README, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`bench/README.md has no ${open} … ${close} to write between`);
  writeFileSync(README, `${readme.slice(0, start + open.length)}\n\n${text}\n\n${readme.slice(end)}`);
  console.log(`\nWritten into bench/README.md.`);
}
