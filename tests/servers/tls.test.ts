// The one header that depends on who ends TLS.
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { OVER_TLS } from '../../deploy/headers.ts';
import { siteOf } from '../../scripts/prepareForHost.ts';
import { ask } from './support/ask.ts';
import { writeSampleSite } from './support/sampleSite.ts';
import { caddy, nginx, temporaryFolder } from './support/servers.ts';

const dist = temporaryFolder();
await writeSampleSite(dist);
afterAll(() => rmSync(dist, { recursive: true }));

const site = siteOf(dist, { origin: 'https://kangding.example', base: '/' });

describe.each([nginx, caddy])('$name with a certificate', ({ installed, start }) => {
  it.skipIf(!installed)('asks browsers to come by TLS from now on, errors included', async () => {
    const served = await start({ dist, site, tls: true });
    try {
      for (const path of ['/', '/embed/some-id/', '/_astro/style.css', '/nowhere/']) {
        const { headers } = await ask(served.origin + path);
        expect(headers['strict-transport-security'], path).toBe(OVER_TLS['Strict-Transport-Security']);
      }
    } finally {
      await served.stop();
    }
  });
});
