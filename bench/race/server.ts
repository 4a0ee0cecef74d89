// One small server for all: everything compressed beforehand, brotli at its best, from memory.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor } from '../../deploy/headers.ts';
import { inlineHashes } from '../../deploy/inlineHashes.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

interface Kept {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RaceServer {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly close: () => void;
}

export interface Served {
  /** The built site, with the headers that it is shipped with. */
  readonly dist: string;
  /** Path the site was built for. */
  readonly base: string;
  /** Folder of the built entries, served below `/race/`. */
  readonly built: string;
}

export async function serveRace({ dist, base, built }: Served): Promise<RaceServer> {
  const kept = new Map<string, Kept>();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const site = { origin, base, ...inlineHashes(dist) };

  for (const file of filesIn(built))
    kept.set(`/race/${file.replace(/index\.html$/, '')}`, keep(join(built, file), cacheOf(file)));

  /** Files of the site are many: each is kept when it is first asked for, in a visit that does not count. */
  function find(path: string): Kept | undefined {
    if (!kept.has(path) && path.startsWith(base)) {
      const sitePath = `/${path.slice(base.length)}`;
      const file = join(dist, sitePath.endsWith('/') ? `${sitePath}index.html` : sitePath);
      const there = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      if (there) kept.set(path, keep(file, headersFor(sitePath, site)));
    }
    return kept.get(path);
  }

  function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
    const found = find(decodeURIComponent(url.split('?')[0]!));
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { ...found.headers, 'Content-Length': found.body.length }).end(found.body);
  }

  return { origin, close: () => shut(server) };
}

function keep(file: string, headers: Readonly<Record<string, string>>): Kept {
  const raw = readFileSync(file);
  const type = TYPES[extname(file)];
  if (type === undefined) return { body: raw, headers };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  const body = brotliCompressSync(raw, { params });
  return { body, headers: { ...headers, 'Content-Type': type, 'Content-Encoding': 'br' } };
}

/** As any host would serve a page and its hashed files. */
const cacheOf = (file: string) => ({
  'Cache-Control': file.endsWith('.html')
    ? 'public, max-age=0, must-revalidate'
    : 'public, max-age=31536000, immutable',
});

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );

function shut(server: Server): void {
  server.closeAllConnections();
  server.close();
}
