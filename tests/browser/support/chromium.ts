// Which Chromium the browser tests drive, and how it is started.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { bundledChromium } from './bundledChromium.ts';

export interface ChromiumBinary {
  path: string;
  /** What it needs beyond the environment of this process. */
  env: Record<string, string>;
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** Where installers put it that do not touch PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // Nothing but the site under test: no update checks, no safe-browsing lists, no field trials.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that asks for another host gets an answer at once, the wrong one; page.ts reports it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export async function findChromium(): Promise<ChromiumBinary> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return { path: named, env: {} };
    throw new Error(`CHROMIUM_PATH is "${named}", but no such file exists. Correct it or unset it.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const path = installed.find((candidate) => existsSync(candidate) && starts(candidate));
  return path ? { path, env: {} } : bundledChromium();
}

/** Some distributions install a /usr/bin/chromium that only says how to get the real one. */
function starts(path: string): boolean {
  // On Windows chrome.exe answers --version by opening a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

export async function launchChromium(): Promise<BrowserServer> {
  const { path, env } = await findChromium();
  // Chromium's sandbox refuses to run as root, as in most containers; only our own pages are opened.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await chromium.launchServer({
      executablePath: path,
      args: [...FLAGS, ...asRoot],
      env: { ...process.env, ...env },
    });
  } catch (error) {
    throw new Error(
      `The browser for the tests did not start: ${path}\n${(error as Error).message}\n` +
        'Name one that works: CHROMIUM_PATH=/path/to/chromium npm run test:browser',
      { cause: error },
    );
  }
}
