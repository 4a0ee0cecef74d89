import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyfile } from '../../../deploy/caddyfile.ts';
import type { Site } from '../../../deploy/headers.ts';
import { nginxConfig } from '../../../deploy/nginxConfig.ts';
import { listen } from '../../../scripts/staticServer.ts';
import { hasCaddy, INSTALL_CADDY, startCaddy } from './caddy.ts';
import { hasNginx, INSTALL_NGINX, startNginx } from './nginx.ts';
import { freePort, type RunningServer } from './process.ts';

export interface Served extends RunningServer {
  /** Scheme, host and port. */
  origin: string;
}

export interface ServerOptions {
  /** Absolute path of a built site. */
  dist: string;
  /** What the configuration is written for; the preview server goes by the address that it is asked at. */
  site: Site & { base: string };
  tls?: boolean;
}

interface ServerUnderTest {
  name: string;
  installed: boolean;
  /** What to type on Debian. */
  install?: string;
  start: (options: ServerOptions) => Promise<Served>;
}

export const preview: ServerUnderTest = {
  name: 'preview',
  installed: true,
  start: async ({ dist, site: { base } }) => {
    const port = await freePort();
    const server = await listen({ dist, base, port, host: '127.0.0.1' });
    return {
      origin: `http://127.0.0.1:${port}`,
      stop: () => new Promise((resolve) => void server.close(() => resolve())),
    };
  },
};

export const nginx: ServerUnderTest = {
  name: 'nginx',
  installed: hasNginx(),
  install: INSTALL_NGINX,
  start: ({ dist, site, tls = false }) =>
    inFolder(tls ? 'https' : 'http', (folder, origin) => {
      const listen = [`127.0.0.1:${new URL(origin).port}${tls ? ' ssl' : ''}`];
      return startNginx(folder, nginxConfig(site, { root: dist, listen }), origin);
    }),
};

export const caddy: ServerUnderTest = {
  name: 'caddy',
  installed: hasCaddy(),
  install: INSTALL_CADDY,
  start: ({ dist, site, tls = false }) =>
    inFolder(tls ? 'https' : 'http', (folder, origin) =>
      startCaddy(folder, caddyfile(site, { root: dist, address: origin }), origin),
    ),
};

export const SERVERS: readonly ServerUnderTest[] = [preview, nginx, caddy];

async function inFolder(
  scheme: 'http' | 'https',
  start: (folder: string, origin: string) => Promise<RunningServer>,
): Promise<Served> {
  const folder = temporaryFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A certificate is for a name: Caddy makes none for an address.
  const origin = `${scheme}://${scheme === 'https' ? 'localhost' : '127.0.0.1'}:${await freePort()}`;
  try {
    const server = await start(folder, origin);
    return { origin, stop: () => server.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'kangding-server-'));
