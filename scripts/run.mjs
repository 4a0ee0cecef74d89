// node scripts/run.mjs PROGRAM [arguments]: runs one of our TypeScript scripts, or a tool from node_modules,
// under the Node that understands it; installs first when that is needed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, stop } from './bootstrap.mjs';
import { MODULES, ROOT } from './places.mjs';
import { runInForeground } from './progress.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) stop('Usage: node scripts/run.mjs scripts/NAME.ts|TOOL [arguments]');

const { node, env } = await bootstrap();
const file = program.endsWith('.ts') ? join(ROOT, program) : toolFile(program);
process.exitCode = await runInForeground(node, [file, ...args], { env });

/**
 * Not by way of node_modules/.bin: its files start whichever `node` comes first, and npm before 11 does not
 * put ours there.
 * @param {string} name
 */
function toolFile(name) {
  const { bin } = JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8'));
  return join(MODULES, name, typeof bin === 'string' ? bin : bin[name]);
}
