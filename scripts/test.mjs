// npm test: everything that must hold, from a bare clone.
import { join } from 'node:path';
import { bootstrap, stop } from './bootstrap.mjs';
import { ROOT } from './places.mjs';
import { runInForeground } from './progress.mjs';

const USAGE = `Usage: npm test

Installs what is missing, then checks everything, in this order: types, lint, format, unit tests, a build,
tests of the built site, tests in a real browser. All of it runs even when a part fails; the last line is
"N passed, N failed".

One part alone:
  npm run test:types | lint | format:check | test:unit | build | test:site | test:browser
  npm run format             put every file into the agreed form
  npm run test:unit -- NAME  only the test files whose path holds NAME

CHROMIUM_PATH=/path/to/chromium npm test
                             use that browser (else an installed Chrome or Chromium, else one from npm)`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(USAGE);
  process.exit(0);
}
if (args.length > 0) stop(`npm test takes no arguments, but was given: ${args.join(' ')}\n\n${USAGE}`);

const { node, env } = await bootstrap();
process.exitCode = await runInForeground(node, [join(ROOT, 'scripts/runTests.ts')], { cwd: ROOT, env });
