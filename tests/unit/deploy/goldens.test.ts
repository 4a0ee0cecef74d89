// The generated configurations for the default address, as an administrator reads them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caddyfile } from '../../../deploy/caddyfile.ts';
import { hostHeaders } from '../../../deploy/hostHeaders.ts';
import { nginxConfig } from '../../../deploy/nginxConfig.ts';
import { parseSiteUrl } from '../../../scripts/siteUrl.ts';

const FOLDER = 'tests/golden/deploy';
const SITE = {
  ...parseSiteUrl(''),
  pageScripts: ["'sha256-START='"],
  embedStyles: ["'sha256-STYLE='"],
  embedScripts: ["'sha256-SCRIPT='"],
};
const BELOW = { ...SITE, ...parseSiteUrl('https://user.example/some/base') };

test.each([
  ['nginx.conf', () => nginxConfig(SITE)],
  ['nginx-below.conf', () => nginxConfig(BELOW)],
  ['Caddyfile', () => caddyfile(SITE)],
  ['Caddyfile-below', () => caddyfile(BELOW)],
  ['cloudflare_headers', () => hostHeaders('cloudflare', SITE)],
  ['netlify_headers', () => hostHeaders('netlify', SITE, ['figures/one-four-n', 'indicators/volumes'])],
])('%s is the accepted one; UPDATE_GOLDENS=1 npm run test:unit accepts another', (name, write) => {
  const file = join(FOLDER, name);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, write());
  expect(write()).toBe(readFileSync(file, 'utf8'));
});
