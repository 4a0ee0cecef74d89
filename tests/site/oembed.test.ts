import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { extract } from '@extractus/oembed-extractor';
import { load } from 'cheerio';
import oembetter from 'oembetter';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../scripts/staticServer.ts';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { ghostCard } from '../support/ghost.ts';
import { wordpressDiscovers, wordpressHtml } from '../support/wordpress.ts';
import { builtFiles, PAGES, readBuilt } from './pages.ts';

const SITE = 'https://kangding.example';
const EDITIONS = ['', '/en', '/v/1.0.0', '/en/v/1.0.0'];
const CASES = FIGURE_IDS.flatMap((id) => EDITIONS.map((edition) => ({ id, edition })));

const answerOf = (edition: string, id: string) => {
  const path = `${edition}/embed/${id}/oembed.json`;
  return { path, answer: JSON.parse(readBuilt(path)) as Record<string, string> };
};
const htmlAt = (path: string) => PAGES.find((page) => page.path === path)!.html;

describe.each(CASES)('the oEmbed answer for $id of $edition/', ({ id, edition }) => {
  const { path, answer } = answerOf(edition, id);
  const $ = load(answer['html']!, null, false);
  const pages = [`${edition}/figures/${id}/`, `${edition}/embed/${id}/`];

  it('is what oEmbed 1.0 asks for, with numbers for measures', () => {
    const title = load(htmlAt(pages[0]!))('.figure-title').text();
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      title,
      author_name: edition.startsWith('/en') ? 'Kangding, as Printed' : '报纸上的康定',
      provider_name: edition.startsWith('/en') ? 'Kangding, as printed' : '报纸上的康定',
      provider_url: `${SITE}${edition.startsWith('/en') ? '/en/' : '/'}`,
      cache_age: 86_400,
      html: expect.any(String),
      width: 600,
      height: Number($('iframe').attr('height')),
      thumbnail_url: `${SITE}${edition}/cards/figures/${id}.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(answer['height']).toBeGreaterThan(300);
    expect(builtFiles()).toContain(answer['thumbnail_url']!.slice(SITE.length));
  });

  it('brings the frame of its own edition, and a link that is hidden where frames are shown', () => {
    expect($.root().children()).toHaveLength(2);
    expect($('iframe').attr('src')).toBe(SITE + pages[1]);
    expect($('iframe').attr('title')).toBe(answer['title']);
    expect($('blockquote').is('[hidden]')).toBe(true);
    expect($('blockquote a').attr('href')).toBe(SITE + pages[0]);
    expect($('blockquote a').text()).toContain(answer['title']);
    expect(answer['html']).not.toMatch(/\n|<script| style=/);
    for (const page of pages) expect(builtFiles()).toContain(`${page}index.html`);
  });

  it('is found from the page of the figure and from the embed', () => {
    for (const page of pages) {
      const links = load(htmlAt(page))('link[type="application/json+oembed"]');
      expect(links).toHaveLength(1);
      expect(links.attr()).toEqual({
        rel: 'alternate',
        type: 'application/json+oembed',
        href: SITE + path,
        title: answer['title'],
      });
    }
  });

  it('passes WordPress with its frame and its link', () => {
    for (const page of pages) expect(wordpressDiscovers(htmlAt(page))).toBe(SITE + path);
    const embedded = load(wordpressHtml(answer['html']!, 'Secret1234')!, null, false);
    const frame = embedded('iframe');
    expect(frame.attr('src')).toBe(`${SITE}${pages[1]}#?secret=Secret1234`);
    expect(frame.attr('sandbox')).toBe('allow-scripts');
    expect(frame.attr('height')).toBe(String(answer['height']));
    expect(frame.attr('title')).toBe(answer['title']);
    expect(embedded('blockquote').attr()).toEqual({
      'data-secret': 'Secret1234',
      class: 'wp-embedded-content',
    });
    expect(embedded('blockquote a').attr('href')).toBe(SITE + pages[0]);
  });

  it('makes an embed card of Ghost, not a bookmark', () => {
    const card = ghostCard(SITE + path, answer);
    expect(card?.html).toBe(answer['html']);
    expect(card?.thumbnail_url).toBe(answer['thumbnail_url']);
  });
});

it('no other page offers an embed', () => {
  const offering = PAGES.filter(({ html }) => html.includes('json+oembed')).map(({ path }) => path);
  expect(offering.filter((path) => !/\/(?:figures|embed)\/[^/]+\/$/.test(path))).toEqual([]);
  expect(offering).toHaveLength(2 * CASES.length);
});

describe('clients that know nothing of this site', () => {
  let server: Awaited<ReturnType<typeof listen>>;
  let local: string;
  beforeAll(async () => {
    server = await listen({ dist: 'dist', base: '/', port: 0, host: '127.0.0.1' });
    local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** The address that the site was built for leads to the server of this test; no other leads anywhere. */
  const send = (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = String(address);
    if (!url.startsWith(`${SITE}/`)) return Promise.reject(new Error(`asked for ${url}`));
    return fetchLocal(local + url.slice(SITE.length), init);
  };
  const fetchLocal = globalThis.fetch;

  const CLIENTS = {
    '@extractus/oembed-extractor': (address: string) => extract(address, {}, send),
    oembetter: async (address: string) => {
      vi.stubGlobal('fetch', send);
      try {
        return await new Promise<Record<string, unknown>>((resolve, reject) => {
          oembetter().fetch(address, (error, answer) => (error === null ? resolve(answer) : reject(error)));
        });
      } finally {
        vi.unstubAllGlobals();
      }
    },
  };

  const addresses = EDITIONS.flatMap((edition) =>
    ['figures', 'embed'].map((page) => `${SITE}${edition}/${page}/one-four-n/`),
  );

  it.each(
    Object.entries(CLIENTS).flatMap(([name, get]) => addresses.map((address) => ({ name, get, address }))),
  )('$name gets the frame from $address', async ({ get, address }) => {
    const edition = address.slice(SITE.length).replace(/\/(?:figures|embed)\/.*$/, '');
    expect(await get(address)).toMatchObject(answerOf(edition, 'one-four-n').answer);
  });

  it.each(Object.entries(CLIENTS))('%s gets nothing from a page that is no figure', async (_, get) => {
    await expect(get(`${SITE}/method/`)).rejects.toThrow(/oembed/i);
  });
});

describe('/embed.js', () => {
  it('has its hash beside it', () => {
    const hash = createHash('sha384').update(readFileSync('dist/embed.js')).digest('base64');
    expect(readBuilt('embed.js.sri')).toBe(`sha384-${hash}\n`);
  });
});
