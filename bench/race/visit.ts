// One cold visit: a fresh context, an empty cache, its own connection.
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Lang } from '../../src/schema/release.ts';
import type { RaceDiagram } from './diagram.ts';
import { CLICKED, type Entry } from './entries.ts';
import { installCounter, installWatch, type ProbeOptions, type RacePage } from './probe.ts';

export interface Visit {
  readonly entry: Entry;
  readonly lang: Lang;
  readonly diagram: RaceDiagram;
  readonly url: string;
}

export interface Setting {
  readonly name: 'full' | 'slow';
  readonly cpuSlowdown: number;
  readonly network: { readonly latency: number; readonly kbitPerSecond: number } | null;
}

export const FULL: Setting = { name: 'full', cpuSlowdown: 1, network: null };
export const SLOW: Setting = { name: 'slow', cpuSlowdown: 4, network: { latency: 150, kbitPerSecond: 1600 } };

/** An article's column on a wide screen: no entry but ours changes its layout with the width. */
const VIEWPORT = { width: 760, height: 900 } as const;
/** ms until a visit that shows nothing is given up. */
const PATIENCE = 90_000;
/** ms after a click that was not answered until the next. */
const BETWEEN_CLICKS = 50;

export interface Times {
  /** ms from the start of the navigation. */
  readonly labels: number;
  readonly click: number;
  /** Clicks it took: one unless the drawing shows before it listens. */
  readonly clicks: number;
}

export function probeOptions({ entry, diagram }: Visit): ProbeOptions {
  const { nodes } = diagram;
  return {
    drawing: entry.drawing,
    labels: nodes.map(({ label }) => label),
    ink: entry.canvas === true ? nodes.map(({ x, y }) => ({ x, y })) : null,
    picked: entry.picked(CLICKED),
  };
}

export async function openContext(browser: Browser, javaScript = true): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    javaScriptEnabled: javaScript,
    serviceWorkers: 'block',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

export async function prepare(page: Page, { cpuSlowdown, network }: Setting): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (network !== null)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: (network.kbitPerSecond * 1000) / 8,
      uploadThroughput: (network.kbitPerSecond * 1000) / 8,
    });
  if (cpuSlowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return session;
}

/** How long until the labels are painted, and until a click, made as soon as they are, is answered. */
export async function time(browser: Browser, visit: Visit, setting: Setting): Promise<Times> {
  const context = await openContext(browser);
  try {
    const page = await context.newPage();
    const session = await prepare(page, setting);
    const saw = await bind(session);
    const options = probeOptions(visit);
    await page.addInitScript(installCounter, options);
    await page.addInitScript(installWatch, options);
    await page.goto(visit.url, { waitUntil: 'commit' });
    await saw.labels;
    const clicks = await clickUntil(session, page, visit, saw.picked);
    const { labels, picked } = await page.evaluate(() => (globalThis as unknown as { race: RacePage }).race);
    return { labels, click: picked, clicks };
  } finally {
    await context.close();
  }
}

async function bind(session: CDPSession) {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'raceSaw' });
  const seen = { labels: Promise.withResolvers<void>(), picked: Promise.withResolvers<void>() };
  session.on('Runtime.bindingCalled', ({ payload }) => seen[payload as 'labels' | 'picked'].resolve());
  const inTime = (what: 'labels' | 'picked') =>
    Promise.race([
      seen[what].promise,
      wait(PATIENCE, undefined, { ref: false }).then(() => {
        throw new Error(`nothing seen of the ${what} in ${PATIENCE / 1000} s`);
      }),
    ]);
  return { labels: inTime('labels'), picked: inTime('picked').catch((error: unknown) => error as Error) };
}

async function clickUntil(
  session: CDPSession,
  page: Page,
  visit: Visit,
  answered: Promise<void | Error>,
): Promise<number> {
  const patience = Date.now() + PATIENCE;
  for (let clicks = 1; Date.now() < patience; clicks++) {
    await click(session, await page.evaluate(pointOf, { ...pointArguments(visit) }));
    if ((await Promise.race([answered.then(() => true), wait(BETWEEN_CLICKS, false)])) === true)
      return clicks;
  }
  throw new Error('no click was answered');
}

interface PointArguments {
  readonly drawing: string;
  readonly selector: string | null;
  readonly line: string;
  readonly place: { readonly x: number; readonly y: number } | null;
}

export function pointArguments({ entry, diagram }: Visit): PointArguments {
  const node = diagram.nodes.find(({ id }) => id === CLICKED)!;
  return {
    drawing: entry.drawing,
    selector: entry.node?.(CLICKED) ?? null,
    line: node.lines[0]!,
    place: entry.canvas === true ? { x: node.x, y: node.y } : null,
  };
}

/** Where the node is on the page: by selector, by place on a canvas, or the smallest element with its text. */
export function pointOf({ drawing, selector, line, place }: PointArguments): { x: number; y: number } {
  const boxOf = (element: Element | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
  const shown = (element: Element) => element.getClientRects().length > 0;
  if (place !== null) {
    const { x, y } = boxOf([...document.querySelectorAll(drawing)].find(shown));
    return { x: x + place.x, y: y + place.y };
  }
  const bare = ({ textContent }: { textContent: string | null }) =>
    (textContent ?? '').replaceAll(/[\s\u200B]/g, '');
  const wanted = bare({ textContent: line });
  const found =
    selector === null
      ? [...document.querySelectorAll(`${drawing} :not(title)`)]
          .filter((element) => shown(element) && bare(element).includes(wanted))
          .sort((a, b) => bare(a).length - bare(b).length)
      : [...document.querySelectorAll(selector)].filter(shown);
  const { x, y, width, height } = boxOf(found[0]);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function click(session: CDPSession, at: { x: number; y: number }): Promise<void> {
  const event = { ...at, button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved' });
  await session.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' });
}
