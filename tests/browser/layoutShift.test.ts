// Nothing on a page moves but what the reader moves: while fonts come late, while it is read to its end, and while what
// it holds is opened.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBlank, siteUrl } from './support/page.ts';

const KINDS = [
  '/',
  '/figures/',
  // With a diagram, and with each chart that has a script; the gallery has all.
  '/figures/one-four-n/',
  '/figures/source-map/',
  '/figures/what-is-counted/',
  '/figures/evidence-matrix/',
  '/indicators/',
  '/indicators/service-activities/',
  '/data/',
  '/glossary/',
  '/method/',
  '/press/',
  '/embed/one-four-n/',
  '/embed/evidence-matrix/',
];
const PATHS = [...KINDS.flatMap((path) => [path, `/en${path}`]), '/404.html'];

/** Ms in which browsers take what moves for the answer to a click. */
const BY_HAND = 600;

interface Shift {
  readonly value: number;
  readonly what: readonly string[];
}

/** From the first paint on; what follows something that the reader did is not counted, by the browsers' own measure. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    const name = (node: Node | null) =>
      node instanceof Element
        ? `${node.localName}.${node.getAttribute('class') ?? ''}`
        : (node?.nodeName ?? '');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as unknown as {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        };
        if (!hadRecentInput) shifts.push({ value, what: sources.map(({ node }) => name(node)) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Entries come a frame or two after what they tell of. */
const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) =>
        setTimeout(() => resolve((window as unknown as { shifts: Shift[] }).shifts), 200),
      ),
  );

/** As a reader scrolls, with the wheel, to the end. */
async function readToEnd(page: Page): Promise<void> {
  const height = page.viewportSize()!.height;
  const atEnd = () => page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  for (let screens = 0; screens < 60 && !(await atEnd()); screens++) {
    await page.mouse.wheel(0, height);
    await page.waitForTimeout(30);
  }
}

/** A page whose fonts are on their way until they are released. */
async function openBeforeFonts(
  path: string,
  width: number,
): Promise<{ page: Page; release: () => Promise<void> }> {
  const page = await openBlank(path, { width, height: 800, touch: width === 360 });
  await watchShifts(page);
  let letThrough = () => {};
  const released = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(siteUrl(path), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  const release = async () => {
    letThrough();
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready);
  };
  return { page, release };
}

/** What opens on a page, each by what opens it: the first that is seen. */
const OPENED: readonly (readonly [path: string, ...openers: string[]])[] = [
  ['/', 'a[data-note]', '#figure-one-four-n a.node .hit', '#figure-one-four-n summary', '.modes .switch'],
  ['/figures/source-map/', 'a.mark-link'],
  ['/figures/evidence-matrix/', '.row-order label:last-child'],
  ['/data/', 'summary'],
  ['/method/', 'a[data-note]', 'summary'],
  ['/embed/one-four-n/', 'a.node .hit'],
];

describe.each([360, 1280])('at %i px', (width) => {
  it.each(PATHS)('%s stands still while its fonts come late and it is read', async (path) => {
    const { page, release } = await openBeforeFonts(path, width);
    await page.waitForTimeout(100);
    await release();
    await readToEnd(page);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it.each(
    OPENED.flatMap(([path, ...openers]) => ['', '/en'].map((lang) => ({ path: lang + path, openers }))),
  )('$path moves for nothing but what is opened, before its fonts and after', async ({ path, openers }) => {
    const { page, release } = await openBeforeFonts(path, width);
    for (const opener of openers) await page.locator(opener).filter({ visible: true }).first().click();
    // Longer than what follows a hand counts as its doing.
    await page.waitForTimeout(BY_HAND);
    await release();
    for (const opener of openers) await page.locator(opener).filter({ visible: true }).first().click();
    await page.waitForTimeout(BY_HAND);
    expect(await shiftsOf(page)).toEqual([]);
  });
});
