// npm run dev: the site with live reload.
import { join } from 'node:path';
import { bootstrap, stop } from './bootstrap.mjs';
import { ROOT } from './places.mjs';
import { badPortMessage, busyMessage, isPortFree, parsePort } from './port.mjs';
import { runInForeground } from './progress.mjs';

const port = parsePort(process.env['PORT']);
if (port === undefined) stop(badPortMessage(process.env['PORT'] ?? ''));
if (!(await isPortFree(port))) stop(busyMessage(port, 'npm run dev'));

const { node, env } = await bootstrap();
const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
process.exitCode = await runInForeground(
  node,
  [astro, 'dev', '--port', String(port), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    env: { ...env, SITE_URL: process.env['SITE_URL'] || `http://localhost:${port}` },
  },
);
