// A page of another site, on which figures of ours stand:
//
//   const page = await openHost(`<iframe src="${siteUrl('/en/embed/one-four-n/')}"></iframe>`, { width: 700 });
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openBlank, type PageOptions } from './page.ts';

export interface HostOptions extends PageOptions {
  /** What stands in the head of the host page. */
  head?: string;
  /** Content-Security-Policy of the host page. */
  policy?: string;
  /** Told of the page before it goes anywhere. */
  before?: (page: Page) => Promise<unknown>;
}

/** @param body of the host page, the same at every address of its site */
export async function openHost(body: string, options: HostOptions = {}): Promise<Page> {
  const { head = '', policy, before, allow, ...rest } = options;
  const server = createServer((_, response) => {
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`,
      );
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  // To a browser 127.0.0.1, where ours is, and localhost are two sites.
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const own = `request to another host: ${address}`;
  const page = await openBlank('the host page', {
    ...rest,
    allow: new RegExp(`^${own.replaceAll('.', '\\.')}${allow === undefined ? '' : `|${allow.source}`}`),
  });
  await before?.(page);
  await page.goto(address);
  return page;
}
