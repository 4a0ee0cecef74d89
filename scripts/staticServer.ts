// The preview server itself: files, directory indexes, compressed twins, the 404 page, and one set of headers.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from '../deploy/contentTypes.ts';
import { headersFor } from '../deploy/headers.ts';
import { inlineHashes, type InlineHashes } from '../deploy/inlineHashes.ts';
import { acceptedTwins } from './acceptedTwins.ts';
import { UNADDRESSED } from './publishedFiles.ts';

export interface StaticServerOptions {
  /** Absolute path of the built site. */
  dist: string;
  /** The path the site lives under, `/` or `/some/base/`. */
  base: string;
}

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
  const hashes = hashesOfBuild(dist);

  return (request: IncomingMessage, response: ServerResponse) => {
    const origin = originOf(request);
    const url = URL.parse(request.url ?? '/', origin);
    if (!url?.pathname.startsWith(base)) return toBaseOr404(url?.pathname);
    const path = `/${url.pathname.slice(base.length).replace(/^\/+/, '')}`;
    if (UNADDRESSED.test(path.slice(1))) return notFound();
    if (!path.endsWith('/') && existsSync(join(dist, safeDecode(path), 'index.html'))) {
      return redirect(`${base}${path.slice(1)}/${url.search}`, 301);
    }
    const file = path.endsWith('/') ? `${path}index.html` : path;
    sendHeaders(path, file);
    request.url = `${file}${twinOf(file)}`;
    files(request, response, notFound);

    function sendHeaders(sitePath: string, file = sitePath) {
      const headers = headersFor(sitePath, { origin, ...hashes() });
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const { type, text } = contentTypeOf(file) ?? {};
      if (type) response.setHeader('Content-Type', type);
      if (text) response.setHeader('Vary', 'Accept-Encoding');
    }

    /** The ending of the compressed file to send instead; sirv names the encoding from it. */
    function twinOf(file: string): string {
      const twins = acceptedTwins(request.headers['accept-encoding']);
      return twins.find((ending) => existsSync(join(dist, `${safeDecode(file)}${ending}`))) ?? '';
    }

    function notFound() {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      sendHeaders('/404.html');
      const twin = twinOf('/404.html');
      if (twin) response.setHeader('Content-Encoding', twin === '.br' ? 'br' : 'gzip');
      const page = join(dist, `404.html${twin}`);
      response.writeHead(404);
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

/** What pages hold inline, read again after a rebuild: the manifest is the last file that a build writes. */
function hashesOfBuild(dist: string): () => InlineHashes {
  let known: { builtAt: number | undefined; hashes: InlineHashes } | undefined;
  return () => {
    // For a moment between two builds there is no manifest, and no folder: what was known still holds.
    const builtAt = statSync(join(dist, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs;
    if (!known || (builtAt !== undefined && builtAt !== known.builtAt))
      known = { builtAt, hashes: inlineHashes(dist) };
    return known.hashes;
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
