// npm start: from a bare clone to a page in the browser.
import { join } from 'node:path';
import { bootstrap, stop } from './bootstrap.mjs';
import { ROOT } from './places.mjs';
import { badPortMessage, busyMessage, DEFAULT_PORT, isPortFree, parsePort } from './port.mjs';
import { runInForeground, runQuietly } from './progress.mjs';

const USAGE = `Usage: npm start

Installs what is missing, builds the site into dist/ and serves it on http://localhost:${DEFAULT_PORT}.
Stop it with Ctrl+C.

  PORT=8080 npm start        serve on another port
  SITE_URL=https://host/base npm start
                             build for that address (links, canonical URLs), served locally under its path
  npm run dev                serve with live reload instead, while you write`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(USAGE);
  process.exit(0);
}
if (args.length > 0) stop(`npm start takes no arguments, but was given: ${args.join(' ')}\n\n${USAGE}`);

const port = parsePort(process.env['PORT']);
if (port === undefined) stop(badPortMessage(process.env['PORT'] ?? ''));
if (!(await isPortFree(port))) stop(busyMessage(port));

const { node, env } = await bootstrap();
const siteEnv = {
  ...env,
  PORT: String(port),
  SITE_URL: process.env['SITE_URL'] || `http://localhost:${port}`,
};

const built = await runQuietly('Building the site', node, [join(ROOT, 'scripts/build.ts')], {
  cwd: ROOT,
  env: siteEnv,
});
if (!built)
  stop('The site was not built, so there is nothing new to serve. The messages above say what to mend.');

process.exitCode = await runInForeground(node, [join(ROOT, 'scripts/serve.ts')], { cwd: ROOT, env: siteEnv });
