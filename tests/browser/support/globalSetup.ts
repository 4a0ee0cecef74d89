// Once for all browser tests: one server over dist/ with the real headers, one Chromium.
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { requireBuild } from '../../../scripts/requireBuild.ts';
import { parseSiteUrl } from '../../../scripts/siteUrl.ts';
import { listen } from '../../../scripts/staticServer.ts';
import { launchChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site under test, with the slash at its end. */
    siteUrl: string;
    browserEndpoint: string;
  }
}

export default async function setup(project: TestProject) {
  const { base } = parseSiteUrl();
  const dist = requireBuild();
  const browser = await launchChromium();
  const server = await listen({ dist, base, port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  project.provide('siteUrl', `http://127.0.0.1:${port}${base}`);
  project.provide('browserEndpoint', browser.wsEndpoint());

  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
