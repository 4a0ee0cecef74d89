// What the preview server, nginx and Caddy send, all three held to the header table.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../deploy/contentTypes.ts';
import { EVERY_RESPONSE, headersFor, rowFor, type Site } from '../../deploy/headers.ts';
import { siteOf } from '../../scripts/prepareForHost.ts';
import { ask, type Answer } from './support/ask.ts';
import { fileOf, writeSampleSite, type Sample } from './support/sampleSite.ts';
import { SERVERS, temporaryFolder, type Served } from './support/servers.ts';

/** Every header that the table speaks of. */
const NAMES = [
  ...Object.keys(EVERY_RESPONSE),
  'Strict-Transport-Security',
  'Content-Security-Policy',
  'Cross-Origin-Resource-Policy',
  'Access-Control-Allow-Origin',
  'Cache-Control',
];

const ORIGIN = 'https://kangding.example';

const of = (names: readonly string[], headers: Record<string, string>) =>
  Object.fromEntries(names.map((name) => [name, headers[name] ?? headers[name.toLowerCase()]]));

const dist = temporaryFolder();
const samples: readonly Sample[] = await writeSampleSite(dist);
afterAll(() => rmSync(dist, { recursive: true }));

const cases = SERVERS.flatMap((server) =>
  ['/', '/some/base/'].map((base) => ({ server, base, name: server.name })),
);

describe.each(cases)('$name under $base', ({ server, base }) => {
  let served: Served;
  let site: Site;

  beforeAll(async () => {
    if (!server.installed) return;
    const built = siteOf(dist, { origin: ORIGIN, base });
    served = await server.start({ dist, site: built });
    // The preview server is its own site; the others speak for the address they were configured for.
    site = server.name === 'preview' ? { ...built, origin: served.origin } : built;
  });
  afterAll(() => served?.stop());

  const get = (path: string, headers?: Record<string, string>, method?: string): Promise<Answer> =>
    ask(`${served.origin}${base}${path.slice(1)}`, headers, method);
  /** What the table says of an answer over plain http. */
  const meant = (path: string) => ({
    ...of(NAMES, headersFor(path, site)),
    'Strict-Transport-Security': undefined,
  });
  const onDisk = (path: string) => readFileSync(join(dist, fileOf(path)));

  describe.skipIf(!server.installed)('', () => {
    it.each(samples)('sends $path as the row "$row" says', async ({ path, row }) => {
      expect(rowFor(path).name).toBe(row);
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(of(NAMES, headers)).toEqual(meant(path));
      expect(headers['content-type']).toBe(contentTypeOf(fileOf(path))?.type);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.equals(onDisk(path))).toBe(true);
    });

    const texts = samples.filter(({ path }) => contentTypeOf(fileOf(path))?.text);
    it.each(texts)('sends $path compressed to who accepts that', async ({ path }) => {
      const plain = await get(path);
      const brotli = await get(path, { 'Accept-Encoding': 'gzip, deflate, br' });
      const gzip = await get(path, { 'Accept-Encoding': 'gzip, deflate' });
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(brotliDecompressSync(brotli.body).equals(onDisk(path))).toBe(true);
      expect(gunzipSync(gzip.body).equals(onDisk(path))).toBe(true);
      for (const answer of [plain, brotli, gzip]) {
        expect(answer.headers['vary']).toBe('Accept-Encoding');
        expect(answer.headers['content-type']).toBe(plain.headers['content-type']);
        expect(of(NAMES, answer.headers)).toEqual(meant(path));
      }
      const tags = [plain, brotli, gzip].map(({ headers }) => headers['etag']);
      expect(new Set(tags.filter(Boolean)).size).toBe(3);
    });

    it('sends no coding that is refused', async () => {
      const { headers } = await get('/', { 'Accept-Encoding': 'br;q=0, gzip;q=0.5' });
      expect(headers['content-encoding']).toBe('gzip');
    });

    it('does not send again what has not changed, and repeats the headers', async () => {
      const { headers } = await get('/', { 'Accept-Encoding': 'br' });
      const again = await get('/', { 'Accept-Encoding': 'br', 'If-None-Match': headers['etag']! });
      expect(again.status).toBe(304);
      expect(of(NAMES, again.headers)).toEqual(meant('/'));
    });

    it('answers HEAD as it answers GET, without the text', async () => {
      const { status, headers, body } = await get('/data/', {}, 'HEAD');
      expect(status).toBe(200);
      expect(of(NAMES, headers)).toEqual(meant('/data/'));
      expect(headers['content-length']).toBe(String(onDisk('/data/').length));
      expect(body).toHaveLength(0);
    });

    it.each([
      ['a page', '/nowhere/'],
      ['a file of a figure', '/figures/nowhere.svg'],
      ['a file of a release', '/v/1.0.0/figures/nowhere.bib'],
      ['an embed', '/embed/nowhere/'],
      ['a hashed file', '/_astro/nowhere.js'],
      ['a folder without a page', '/data/1.0.0/'],
      ['a compressed twin', '/index.html.br'],
      ['the file for hosts', '/_headers'],
    ])('says that %s is not there, with the headers of a page: %s', async (_, path) => {
      for (const coding of ['identity', 'br']) {
        const { status, headers, body } = await get(path, { 'Accept-Encoding': coding });
        expect(status).toBe(404);
        expect(of(NAMES, headers)).toEqual(meant('/404.html'));
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect((coding === 'br' ? brotliDecompressSync(body) : body).equals(onDisk('/404.html'))).toBe(true);
      }
    });

    it.each(['/figures', '/embed/some-id'])('leads from %s to the slash at its end', async (path) => {
      const { status, headers } = await get(path);
      expect([301, 308]).toContain(status);
      expect(headers['location']).toBe(`${base}${path.slice(1)}/`);
      expect(of(Object.keys(EVERY_RESPONSE), headers)).toEqual(EVERY_RESPONSE);
    });

    if (base !== '/')
      it('leads to the base without its slash, and knows nothing beside it', async () => {
        const bare = await ask(`${served.origin}${base.slice(0, -1)}`);
        expect([301, 302, 308]).toContain(bare.status);
        expect(bare.headers['location']).toBe(base);
        const beside = await ask(`${served.origin}/elsewhere/`);
        expect(beside.status).toBe(404);
        expect(of(Object.keys(EVERY_RESPONSE), beside.headers)).toEqual(EVERY_RESPONSE);
      });

    it('names what embeds hold inline', async () => {
      const { headers } = await get('/embed/some-id/');
      expect(headers['content-security-policy']).toMatch(
        /script-src \S+ 'sha256-[\w+/]{43}='; style-src \S+ 'sha256-[\w+/]{43}=';/,
      );
    });
  });
});
