// Pages with figures, in whatever state a test wants to look at them.
import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from './page.ts';

/** The story and the page of all figures, in both languages. */
export const WITH_FIGURES = ['/', '/en/', '/figures/', '/en/figures/'];

/** What shows that a figure’s own script, which is fetched when the figure comes near, has come. */
const AWAKE: Readonly<Record<string, string>> = {
  'one-axis-three-networks': 'a.node[tabindex="0"]',
  'one-four-n': 'a.node[tabindex="0"]',
  'source-map': 'a.mark-link[tabindex="0"]',
  'what-is-counted': 'a.number[tabindex="0"]',
  'evidence-matrix': '[data-live]',
};

/** A page whose figures all answer. */
export async function openFigures(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(path, { reducedMotion: 'reduce', ...options });
  for (const id of Object.keys(AWAKE))
    if ((await page.locator(`#figure-${id}`).count()) > 0) await wake(page, id);
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

/** Comes near a figure, and waits until it answers. */
export async function wake(page: Page, id: string): Promise<void> {
  const figure = page.locator(`#figure-${id}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator(AWAKE[id]!).first().waitFor({ state: 'attached' });
}

/** The parts of the page’s diagrams, in walking order. */
export const partsOf = (page: Page): Promise<{ figure: string; part: string }[]> =>
  page.locator('[data-part-link]').evaluateAll((links) =>
    links.map((link) => ({
      figure: link.closest<HTMLElement>('.figure')!.dataset['figure']!,
      part: (link as HTMLElement).dataset['partLink']!,
    })),
  );

/** Picks a part by the list under its diagram, and waits until every colour has settled. */
export async function pick(page: Page, figure: string, part: string): Promise<void> {
  await page
    .locator(`#figure-${figure} [data-part-link="${part}"]`)
    .evaluate((link: HTMLElement) => link.click());
  await settle(page);
}

export const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
