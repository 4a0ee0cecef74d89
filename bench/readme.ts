// README.md holds measured tables between markers: <!-- race --> … <!-- /race -->.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const README = join(import.meta.dirname, 'README.md');

export async function writeSection(name: string, text: string): Promise<void> {
  const readme = readFileSync(README, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`bench/README.md has no ${open} … ${close} to write between`);
  const written = `${readme.slice(0, start + open.length)}\n\n${text}\n\n${readme.slice(end)}`;
  const form = { ...(await resolveConfig(README)), plugins: [], parser: 'markdown' };
  writeFileSync(README, await format(written, form));
  console.log(`\nWritten into bench/README.md.`);
}
