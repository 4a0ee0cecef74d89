import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/page.ts';

const FIGURES = [
  { id: 'one-axis-three-networks', steps: ['phrase', 'axis', 'networks', 'numbers', 'unknown'], ours: 1 },
  { id: 'one-four-n', steps: ['formula', 'core', 'partners', 'field', 'overlap', 'joined'], ours: 2 },
] as const;
const STORIES = [
  { lang: 'zh', path: '/' },
  { lang: 'en', path: '/en/' },
] as const;
const SCREENS = [
  { screen: 'desk', width: 1280, height: 800 },
  { screen: 'phone', width: 360, height: 740 },
] as const;

const root = (id: string) => `[data-scrolly="${id}"]`;
const hash = (page: Page) => page.evaluate(() => location.hash);

/** Waits until the stage shows a step, by the mark on its link. */
async function shows(page: Page, id: string, step: string): Promise<void> {
  await page.locator(`${root(id)} [data-step-link="${step}"][aria-current="step"]`).waitFor();
}

/** Waits until the moving drawing stands in the still of a step. */
async function settles(page: Page, id: string, step: string): Promise<void> {
  await page.waitForFunction(
    ([selector, name]) => {
      const still = document.querySelector(
        `${selector} [data-step="${name}"] .drawing-slot:nth-child(2) svg`,
      )!;
      const stage = document.querySelector(`${selector} [data-stage] .drawing-slot:nth-child(2) svg`)!;
      return stage.innerHTML === still.innerHTML;
    },
    [root(id), step] as const,
  );
}

/** Scrolls as a reader does: the heading of the step a little below the line that it must cross. */
async function scrollTo(page: Page, id: string, step: string): Promise<void> {
  await page.evaluate(
    ([selector, name]) => {
      const box = document.querySelector(`${selector} [data-step="${name}"]`)!.getBoundingClientRect();
      const line = innerWidth >= 1000 ? 0.5 : 0.76;
      scrollBy({ top: box.top + box.height / 2 - innerHeight * line, behavior: 'instant' });
    },
    [root(id), step] as const,
  );
}

const stillsSeen = (page: Page, id: string) =>
  page
    .locator(`${root(id)} .still`)
    .filter({ visible: true })
    .count();

describe.each(STORIES)('the story in $lang', ({ path }) => {
  describe.each(FIGURES)('told in steps: $id', ({ id, steps, ours }) => {
    it.each(SCREENS)(
      'reaches every step by scrolling, there and back, on a $screen',
      async ({ width, height }) => {
        const page = await openPage(path, { width, height });
        for (const step of [...steps, ...steps.toReversed()]) {
          await scrollTo(page, id, step);
          await shows(page, id, step);
          await expect.poll(() => hash(page)).toBe(`#${id}.step-${step}`);
          expect(await page.locator(`${root(id)} .step.is-current`).count()).toBe(1);
        }
      },
    );

    it('reaches every step by keyboard, and its text comes into view', async () => {
      const page = await openPage(path);
      await page
        .locator(`${root(id)} [data-step-link]`)
        .first()
        .focus();
      for (const [i, step] of steps.entries()) {
        if (i > 0) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await shows(page, id, step);
        await expect.poll(() => hash(page)).toBe(`#${id}.step-${step}`);
        const top = await page
          .locator(`${root(id)} [data-step="${step}"] h3`)
          .evaluate((heading) => heading.getBoundingClientRect().top);
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(800);
        // The focus goes to the step, as with any link to a place; the next Tab leads on from it.
        await page.locator(`${root(id)} [data-step-link="${step}"]`).focus();
      }
    });

    it.each(SCREENS)('reaches every step by its address on a $screen', async ({ width, height }) => {
      for (const step of steps) {
        const page = await openPage(`${path}#${id}.step-${step}`, { width, height });
        await shows(page, id, step);
        await expect.poll(() => hash(page)).toBe(`#${id}.step-${step}`);
        const heading = page.locator(`${root(id)} [data-step="${step}"] h3`);
        const { top, bottom } = await heading.evaluate((element) => element.getBoundingClientRect());
        const stage = await page
          .locator(`${root(id)} .stage`)
          .evaluate((element) => element.getBoundingClientRect().bottom);
        // On a phone the text begins under the drawing, never behind it.
        if (width < 1000) expect(top).toBeGreaterThanOrEqual(stage);
        expect(bottom).toBeLessThan(height);
      }
    });

    it('comes back to the step with Back', async () => {
      const [first, , , later] = steps;
      const page = await openPage(`${path}#${id}.step-${first}`);
      await shows(page, id, first);
      await page.locator(`${root(id)} [data-step-link="${later}"]`).click();
      await shows(page, id, later);
      await page.goBack();
      await shows(page, id, first);
      await expect.poll(() => hash(page)).toBe(`#${id}.step-${first}`);
      await page.goForward();
      await shows(page, id, later);
    });

    it('keeps a node the same node from step to step', async () => {
      const page = await openPage(path);
      const [, second, third] = steps;
      await scrollTo(page, id, second);
      await shows(page, id, second);
      const mark = (name: string) =>
        page.evaluate(
          ([selector, value]) => {
            const stage = document.querySelector(`${selector} [data-stage] svg:not([hidden])`)!;
            const marks = [...stage.querySelectorAll<SVGElement>('[data-k]')].filter(
              (each) => each.dataset['k'] === value,
            );
            return marks.map((each) => {
              const known = (each as SVGElement & { met?: boolean }).met === true;
              (each as SVGElement & { met?: boolean }).met = true;
              return known;
            });
          },
          [root(id), name] as const,
        );
      const key = id === 'one-four-n' ? 'core' : 'word.community-tier';
      expect(await mark(key)).toEqual([false]);
      await scrollTo(page, id, third);
      await shows(page, id, third);
      expect(await mark(key)).toEqual([true]);
    });

    it('shows the drawing of the step when it has settled', async () => {
      const page = await openPage(path);
      for (const step of steps) {
        await scrollTo(page, id, step);
        await shows(page, id, step);
        await settles(page, id, step);
      }
    });

    it.each(SCREENS)('leaves the page where the reader put it on a $screen', async ({ width, height }) => {
      const page = await openPage(path, { width, height });
      await scrollTo(page, id, steps[1]);
      const before = await page.evaluate(() => scrollY);
      await shows(page, id, steps[1]);
      await page.waitForTimeout(900);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollSnapType)).toBe(
        'none',
      );
    });

    it('stands in stills when no motion is wanted, on a low screen, and without JavaScript', async () => {
      for (const options of [
        { reducedMotion: 'reduce' as const },
        { width: 320, height: 256 },
        { javaScript: false },
        { javaScript: false, width: 360, height: 740 },
      ]) {
        const page = await openPage(path, options);
        expect(await stillsSeen(page, id)).toBe(steps.length);
        expect(await page.locator(`${root(id)} .stage`).isVisible()).toBe(false);
        expect(
          await page
            .locator(`${root(id)} .step-text`)
            .filter({ visible: true })
            .count(),
        ).toBe(steps.length);
      }
      const moving = await openPage(path);
      expect(await stillsSeen(moving, id)).toBe(0);
      expect(await moving.locator(`${root(id)} .stage`).isVisible()).toBe(true);
    });

    it('stays with the source when only the source is shown', async () => {
      const page = await openPage(`${path}?only=source`);
      const last = steps.at(-1)!;
      await scrollTo(page, id, last);
      await shows(page, id, last);
      const lastOfSource = steps.at(-1 - ours)!;
      await settles(page, id, lastOfSource);
      expect(await page.locator(`${root(id)} [data-stage] .schematic`).count()).toBe(0);
    });
  });

  it('lets the address go when the reader leaves the steps, and keeps an open note in it', async () => {
    const page = await openPage(path);
    await scrollTo(page, 'one-four-n', 'core');
    await shows(page, 'one-four-n', 'core');
    await page.evaluate(() => document.querySelector('#since-2020')!.scrollIntoView({ behavior: 'instant' }));
    await page.waitForFunction(() => location.hash === '');
    await page.locator('a[href="#note-core-one"]').click();
    await page.waitForFunction(() => location.hash === '#note-core-one');
    await scrollTo(page, 'one-four-n', 'field');
    await shows(page, 'one-four-n', 'field');
    await expect.poll(() => hash(page)).toBe('#note-core-one');
  });
});

it('says the step of the story in the other language too', async () => {
  const page = await openPage('/#one-four-n.step-field');
  await shows(page, 'one-four-n', 'field');
  await page
    .locator('[data-keep-place]')
    .evaluate((link: HTMLAnchorElement) => link.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/#one-four-n\.step-field$/);
  await shows(page, 'one-four-n', 'field');
});
