// What a visit costs, with nothing of ours in the page.
import type { Browser, CDPSession } from 'playwright-core';
import { scriptingTime, TRACED } from './scripting.ts';
import { FULL, openContext, prepare, type Visit } from './visit.ts';

export interface Weight {
  /** Bytes over the wire, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** ms of the main thread. */
  readonly scripting: number;
  /** Bytes in use after a collection. */
  readonly heap: number;
}

export async function weigh(browser: Browser, { url }: Visit): Promise<Weight> {
  const context = await openContext(browser);
  try {
    const page = await context.newPage();
    const session = await prepare(page, FULL);
    let bytes = 0;
    let requests = 0;
    session.on('Network.responseReceived', ({ response }) => {
      if (response.url.startsWith('http')) requests++;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await browser.startTracing(page, { categories: TRACED });
    await page.goto(url, { waitUntil: 'networkidle' });
    const scripting = scriptingTime(await browser.stopTracing());
    return { bytes, requests, scripting, heap: await heapInUse(session) };
  } finally {
    await context.close();
  }
}

async function heapInUse(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
