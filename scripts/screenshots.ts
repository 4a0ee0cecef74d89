// npm run screenshots: pictures of the built pages, to be looked at before a change is called done.
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { launchChromium } from '../tests/browser/support/chromium.ts';
import { requireBuild } from './requireBuild.ts';
import { parseSiteUrl } from './siteUrl.ts';
import { listen } from './staticServer.ts';

const HELP = `Takes pictures of the built site into screenshots/ (which git ignores).

  npm run screenshots                                   every page, width, language and theme
  npm run screenshots -- --path /en/ --width 360 --theme dark
  npm run screenshots -- --path '/#one-four-n.two-new-partner' --clip '#figure-one-four-n'

Options repeat. Build first: npm run build.`;

const FOLDER = 'screenshots';
/** One of every kind of page. */
const PAGES = [
  '',
  'figures/',
  'figures/one-axis-three-networks/',
  'v/1.0.0/figures/service-activities/',
  'indicators/',
  'indicators/service-activities/',
  'embed/one-four-n/',
  'data/',
  'glossary/',
  'method/',
  'press/',
];
const PATHS = [...PAGES.flatMap((page) => [`/${page}`, `/en/${page}`]), '/404.html'];

const { values } = parseArgs({
  options: {
    path: { type: 'string', multiple: true, default: PATHS },
    width: { type: 'string', multiple: true, default: ['360', '768', '1280', '1680'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    clip: { type: 'string' },
    out: { type: 'string', default: FOLDER },
    help: { type: 'boolean' },
  },
});

interface Shot {
  readonly path: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

function nameOf({ path, width, theme }: Shot): string {
  const page = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'story';
  return `${page}-${width}-${theme}.png`;
}

async function take(browser: Browser, site: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: 900 },
    colorScheme: shot.theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(new URL(shot.path.slice(1), site).href);
  const path = join(values.out, nameOf(shot));
  if (values.clip === undefined) await page.screenshot({ path, fullPage: true });
  else await page.locator(values.clip).screenshot({ path });
  await context.close();
  console.log(path);
}

if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
mkdirSync(values.out, { recursive: true });
const { base } = parseSiteUrl();
const server = await listen({ dist: requireBuild(), base, port: 0, host: '127.0.0.1' });
const started = await launchChromium();
const browser = await chromium.connect(started.wsEndpoint());
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
for (const path of values.path)
  for (const width of values.width)
    for (const theme of values.theme as Shot['theme'][])
      await take(browser, site, { path, width: Number(width), theme });
await browser.close();
await started.close();
server.closeAllConnections();
server.close();
