import { describe, expect, it } from 'vitest';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/page.ts';

const STORIES = [
  { lang: 'zh', path: '/' },
  { lang: 'en', path: '/en/' },
] as const;

const NUMBER = 'a[data-note][href="#note-construction-tasks"]';
const NOTE = 'details:has(> #note-construction-tasks)';

describe.each(STORIES)('the story in $lang', ({ path }) => {
  it('opens a note under its paragraph on a phone, and Escape closes it', async () => {
    const page = await openPage(path, { width: 360, height: 740, touch: true });
    const note = page.locator(NOTE);
    expect(await note.isVisible()).toBe(false);
    await page.locator(NUMBER).tap();
    await note.locator('q').waitFor();
    expect(await page.locator(NUMBER).getAttribute('aria-expanded')).toBe('true');
    await page.locator(NUMBER).focus();
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
  });

  it('opens a note in the margin without moving the text', async () => {
    const page = await openPage(path, { width: 1280 });
    const following = page.locator('#trying-it-out > .para').last();
    const before = await following.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    await page.locator(NUMBER).click();
    await page.locator(`${NOTE} .place`).waitFor();
    expect(await following.evaluate((element) => element.getBoundingClientRect().top + scrollY)).toBe(before);
    const text = (await page.locator(NUMBER).boundingBox())!;
    expect((await page.locator(NOTE).boundingBox())!.x).toBeGreaterThan(text.x);
    await page.locator('#trying-it-out h2').click();
    await page.locator(`${NOTE} .place`).waitFor({ state: 'hidden' });
  });

  it('opens a note without JavaScript', async () => {
    const page = await openPage(path, { width: 360, javaScript: false });
    await page.locator(NUMBER).click();
    await page.locator(`${NOTE} q`).waitFor();
  });

  it('opens the note that the address names', async () => {
    const page = await openPage(`${path}#note-renovated-households`, { width: 360 });
    await page.locator('details:has(> #note-renovated-households) q').waitFor();
  });

  it.each([320, 360, 768, 1280, 1680])('does not scroll sideways at %i px', async (width) => {
    const page = await openPage(path, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('loads without moving anything', async () => {
    const page = await openPage(path, { width: 360 });
    const shift = await layoutShift(page);
    expect(shift).toBe(0);
  });

  it('keeps the place when the language is switched', async () => {
    const page = await openPage(path, { width: 1280 });
    await page.locator('#since-2020 h2').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#since-2020 h2')!.scrollIntoView({ block: 'start' }));
    await page.evaluate(() =>
      document.querySelector<HTMLAnchorElement>('[data-keep-place]')!.focus({ preventScroll: true }),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/#since-2020$/);
    expect(new URL(page.url()).pathname).toBe(path === '/' ? '/en/' : '/');
  });

  it('remembers the theme, and follows the system when asked to', async () => {
    const page = await openPage(path);
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('[data-theme-select]').selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    expect(await page.locator('[data-theme-select]').inputValue()).toBe('dark');
    await page.locator('[data-theme-select]').selectOption('auto');
    expect(await paper()).toBe(light);
  });
});

describe('without JavaScript', () => {
  it.each(STORIES)('the story in $lang loses no words', async ({ path }) => {
    const words = async (javaScript: boolean) => {
      const page = await openPage(path, { javaScript });
      return page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as Element;
        // The drawing that moves has no words that its stills have not.
        for (const stage of copy.querySelectorAll('[data-stage]')) stage.remove();
        return copy.textContent.replace(/\s+/g, '');
      });
    };
    expect(await words(false)).toBe(await words(true));
  });
});

it('answers an unknown address with the page that says so, in both languages', async () => {
  const page = await openPage('/no/such/page/', { allow: /404/ });
  expect(await page.locator('.not-found h1').innerText()).toBe('没有这一页');
  expect(await page.locator('.not-found h2').innerText()).toBe('No such page');
});
