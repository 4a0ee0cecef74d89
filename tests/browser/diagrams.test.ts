import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wake } from './support/figures.ts';
import { openPage } from './support/page.ts';

const FIGURES = [
  {
    id: 'one-axis-three-networks',
    first: 'subdistrict-tier',
    second: 'community-tier',
    last: 'two-new-network',
  },
  {
    id: 'one-four-n',
    first: 'community-core',
    second: 'offices-partner',
    last: 'community-organisations-field',
  },
] as const;
const STORIES = [
  { lang: 'zh', path: '/' },
  { lang: 'en', path: '/en/' },
] as const;

/** A node in the drawing that is shown at this width. */
function node(page: Page, figure: string, part: string): Locator {
  return page.locator(`#figure-${figure} a.node[data-key="${part}"]`).filter({ visible: true });
}

/** Where a pointer meets it: its own box also spans faces that are hidden in one of the two states. */
function target(page: Page, figure: string, part: string): Locator {
  return node(page, figure, part).locator('.hit').first();
}

function panel(page: Page, figure: string, part: string): Locator {
  return page.locator(`[id="${figure}.${part}"]`);
}

const hash = (page: Page) => page.evaluate(() => location.hash);
const focusedKey = (page: Page) =>
  page.evaluate(() => (document.activeElement as SVGElement).dataset['key'] ?? '');

describe.each(STORIES)('diagrams in $lang', ({ path }) => {
  describe.each(FIGURES)('$id', ({ id, first, second, last }) => {
    it('answers the mouse: the picked part stands out, the rest steps back, the panel tells', async () => {
      const page = await openPage(path);
      await target(page, id, second).click();
      await panel(page, id, second).waitFor();
      expect(await hash(page)).toBe(`#${id}.${second}`);
      const drawing = page.locator(`#figure-${id} .drawing`).filter({ visible: true });
      expect(await drawing.locator(`[data-key="${second}"].is-selected`).count()).toBe(1);
      expect(await drawing.locator('[data-key].is-dimmed').count()).toBeGreaterThan(0);
      expect(await panel(page, id, second).locator('q').first().innerText()).not.toBe('');
      expect(await panel(page, id, second).locator('.status').innerText()).not.toBe('');
      expect((await page.locator(`#figure-${id} [data-live]`).innerText()).length).toBeGreaterThan(3);

      await page.locator(`#figure-${id} .figure-title`).click();
      await panel(page, id, second).waitFor({ state: 'hidden' });
      expect(await hash(page)).toBe('');
      await page.goBack();
      await panel(page, id, second).waitFor();
      expect(await drawing.locator('.is-selected[data-key]').count()).toBe(1);
    });

    it('answers touch: a tap opens, a tap elsewhere closes, and the page still scrolls', async () => {
      const page = await openPage(path, { width: 360, height: 740, touch: true });
      await target(page, id, first).tap();
      await panel(page, id, first).waitFor();
      await page.locator(`#figure-${id} .figure-caption`).tap();
      await panel(page, id, first).waitFor({ state: 'hidden' });
      const touchAction = await page
        .locator(`#figure-${id} .drawing`)
        .filter({ visible: true })
        .evaluate((drawing) => getComputedStyle(drawing).touchAction);
      expect(touchAction).toBe('auto');
    });

    it('answers the keyboard: one tab stop, arrows walk, Enter opens, Escape closes and gives the focus back', async () => {
      const page = await openPage(path);
      await wake(page, id);
      const stops = page
        .locator(`#figure-${id} .drawing`)
        .filter({ visible: true })
        .locator('[tabindex="0"]');
      expect(await stops.count()).toBe(1);
      await node(page, id, first).focus();
      await page.keyboard.press('ArrowRight');
      expect(await focusedKey(page)).toBe(second);
      await page.keyboard.press('End');
      expect(await focusedKey(page)).toBe(last);
      await page.keyboard.press('ArrowDown');
      expect(await focusedKey(page)).toBe(last);
      await page.keyboard.press('Home');
      expect(await focusedKey(page)).toBe(first);
      await page.keyboard.press('ArrowDown');
      expect(await stops.count()).toBe(1);
      await page.keyboard.press('Enter');
      await panel(page, id, second).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${id}.${second}`);
      await page.keyboard.press('Escape');
      await panel(page, id, second).waitFor({ state: 'hidden' });
      expect(await focusedKey(page)).toBe(second);
      await page.keyboard.press('Tab');
      expect(await focusedKey(page)).toBe('');
    });

    it('hides every schematic mark with the switch, keeps every name, and says so in the address', async () => {
      const page = await openPage(path);
      const figure = page.locator(`#figure-${id}`);
      const drawing = figure.locator('.drawing').filter({ visible: true });
      const names = await drawing.locator('a.node').count();
      expect(await drawing.locator('.schematic').filter({ visible: true }).count()).toBeGreaterThan(2);
      await figure.locator('.switch').click();
      await page.locator(`#figure-${id}.is-source-only`).waitFor();
      expect(await drawing.locator('.schematic').filter({ visible: true }).count()).toBe(0);
      expect(await drawing.locator('.only-source').filter({ visible: true }).count()).toBeGreaterThan(0);
      expect(await drawing.locator('a.node').filter({ visible: true }).count()).toBe(names);
      expect(new URL(page.url()).searchParams.get('only')).toBe('source');

      const copy = await openPage(`${path}?only=source`);
      expect(await copy.locator(`#figure-${id}.is-source-only`).count()).toBe(1);
      expect(await copy.locator(`#figure-${id} [data-source-only]`).isChecked()).toBe(true);
      const place = (of: Page) =>
        node(of, id, last).evaluate((element) => (element as SVGGraphicsElement).getBoundingClientRect().x);
      expect(Math.abs((await place(copy)) - (await place(page)))).toBeLessThan(2);

      await figure.locator('.switch').click();
      await page.locator(`#figure-${id}:not(.is-source-only):not(.is-folding)`).waitFor();
      expect(await drawing.locator('.schematic').filter({ visible: true }).count()).toBeGreaterThan(2);
    });

    it('shows the part that the address names, and reaches each by the visible list', async () => {
      const page = await openPage(`${path}#${id}.${last}`);
      await panel(page, id, last).waitFor();
      await wake(page, id);
      expect(await page.locator(`#figure-${id} [data-key="${last}"].is-selected`).count()).toBeGreaterThan(0);
      await page.locator(`#figure-${id} [data-part-link="${first}"]`).click();
      await panel(page, id, first).waitFor();
      await panel(page, id, first).locator('[data-close]').click();
      expect(await focusedKey(page)).toBe(first);
    });

    it('settles at once when no motion is wanted', async () => {
      const page = await openPage(path, { reducedMotion: 'reduce' });
      await wake(page, id);
      await page.locator(`#figure-${id} [data-source-only]`).evaluate((box: HTMLInputElement) => box.click());
      expect(await page.locator(`#figure-${id}.is-source-only`).count()).toBe(1);
    });

    it('shows a part without JavaScript, by its link', async () => {
      const page = await openPage(path, { javaScript: false });
      await target(page, id, first).click();
      await panel(page, id, first).waitFor();
      expect(await page.locator(`#figure-${id} .switch`).isVisible()).toBe(false);
    });
  });

  it('crosses from 社区 on the axis to 1+4+N and back', async () => {
    const page = await openPage(path);
    await target(page, 'one-axis-three-networks', 'community-tier').click();
    await panel(page, 'one-axis-three-networks', 'community-tier').locator('.crossing').click();
    await panel(page, 'one-four-n', 'community-core').waitFor();
    expect(await hash(page)).toBe('#one-four-n.community-core');
    expect(await panel(page, 'one-axis-three-networks', 'community-tier').isVisible()).toBe(false);
    await panel(page, 'one-four-n', 'community-core').locator('.crossing').click();
    await panel(page, 'one-axis-three-networks', 'community-tier').waitFor();
    await page.goBack();
    await panel(page, 'one-four-n', 'community-core').waitFor();
  });
});
