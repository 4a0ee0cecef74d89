import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DISPLAY, NOT_IN_ROLE, NUMERAL, TITLE } from '../../scripts/fonts/roles.ts';
import { openPage, siteUrl } from './support/page.ts';

const STORIES = [
  { lang: 'zh', path: '/' },
  { lang: 'en', path: '/en/' },
] as const;
const NETWORK_DELAY = 1500;

/** The story as somebody meets it who has seen none of its fonts, which take their time. */
async function openWithLateFonts(path: string, width: number): Promise<Page> {
  const page = await openPage('/404.html', { width });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, NETWORK_DELAY));
    await route.continue();
  });
  await page.goto(siteUrl(path));
  return page;
}

/** Without one, what stands for a character is not as wide as a character. */
const hasChineseFace = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '20px serif';
    return context.measureText('康定').width === 40;
  });

/** Names of fonts that draw some of the text of these elements and are not ours. */
async function foreignFonts(page: Page, selectors: readonly string[]): Promise<string[]> {
  await page.evaluate(
    (others) => document.querySelectorAll(others).forEach((element) => element.remove()),
    NOT_IN_ROLE.join(','),
  );
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: selectors.join(','),
  });
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { isCustomFont, familyName } of fonts)
      if (!isCustomFont) {
        const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId });
        found.push(`${familyName}: ${outerHTML.slice(0, 120)}`);
      }
  }
  return found;
}

describe.each(STORIES)('the story in $lang', ({ path }) => {
  it('sets titles, names and numerals in the faces that ship', async () => {
    const page = await openPage(path);
    // The second time they come from the cache: a face that may stay away once has then come in time.
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    expect(await foreignFonts(page, [...DISPLAY, ...TITLE, ...NUMERAL])).toEqual([]);
  });

  it.for([360, 768, 1280])('does not move when its fonts arrive, at %i px', async (width, { skip }) => {
    const page = await openWithLateFonts(path, width);
    skip(path === '/' && !(await hasChineseFace(page)), 'this machine has no Chinese face to be replaced');
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve([]), 300);
        }),
    );
    expect(shifts).toEqual([]);
  });
});
