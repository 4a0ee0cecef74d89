// The preview server itself: files, directory indexes, the 404 page, and one set of headers.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../deploy/headers.ts';

export interface StaticServerOptions {
  /** Absolute path of the built site. */
  dist: string;
  /** The path the site lives under, `/` or `/some/base/`. */
  base: string;
}

/** What sirv does not know, or knows without its encoding; Chinese text needs it said. */
const TYPES: Record<string, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

export function listen(options: StaticServerOptions & { port: number; host: string }): Promise<Server> {
  const server = createServer(createHandler(options));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => resolve(server));
  });
}

export function createHandler({ dist, base }: StaticServerOptions) {
  // `dev` looks at the disk for each request, so a rebuild shows without a restart.
  const files = sirv(dist, { dev: true, etag: true, extensions: [] });

  return (request: IncomingMessage, response: ServerResponse) => {
    const origin = originOf(request);
    const url = URL.parse(request.url ?? '/', origin);
    if (!url?.pathname.startsWith(base)) return toBaseOr404(url?.pathname);
    const path = `/${url.pathname.slice(base.length).replace(/^\/+/, '')}`;
    if (!path.endsWith('/') && existsSync(join(dist, safeDecode(path), 'index.html'))) {
      return redirect(`${base}${path.slice(1)}/${url.search}`, 301);
    }
    sendHeaders(path);
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    files(request, response, notFound);

    function sendHeaders(sitePath: string) {
      for (const [name, value] of Object.entries(headersFor(sitePath, { origin })))
        response.setHeader(name, value);
      const type = TYPES[/\.([a-z0-9]+)$/.exec(sitePath)?.[1] ?? ''];
      if (type) response.setHeader('Content-Type', type);
    }

    function notFound() {
      const page = join(dist, '404.html');
      sendHeaders('/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '<!doctype html><title>404</title><h1>404</h1>');
    }

    /** On localhost somebody types the bare address; show them where the site is. */
    function toBaseOr404(pathname: string | undefined) {
      if (pathname === '/' || `${pathname}/` === base) redirect(base, 302);
      else notFound();
    }

    function redirect(location: string, status: number) {
      sendHeaders('/');
      response.writeHead(status, { Location: location }).end();
    }
  };
}

/** The origin the browser used: `localhost` and `127.0.0.1` are two, and embeds spell theirs out. */
function originOf(request: IncomingMessage): string {
  const host = request.headers.host ?? '';
  return /^[\w.:[\]-]+$/.test(host) ? `http://${host}` : 'http://localhost';
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
