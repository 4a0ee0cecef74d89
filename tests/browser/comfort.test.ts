import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/page.ts';

const STORIES = [
  { path: '/', copy: '复制本节链接', share: '分享本节', kept: '1+4+N：字母里有什么' },
  {
    path: '/en/',
    copy: 'Copy link to section',
    share: 'Share this section',
    kept: '1+4+N: what is in the letter',
  },
] as const;

const SHARE = '.reader [data-share]';
const KEEP = '.reader [data-keep]';

const readTo = (page: Page, section: string) =>
  page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ block: 'start' }), section);
const marked = (page: Page, section: string) =>
  page.locator(`.contents a[href="#${section}"][aria-current=location]`).waitFor({ state: 'attached' });
const statusOf = (page: Page) => page.locator('.reader [role=status]').innerText();
const isKept = (page: Page) => page.locator('html[data-kept]').count();

/** A share dialog as phones have it; `fails` with the error of one that is closed or broken. */
async function giveShareDialog(page: Page, fails?: string): Promise<void> {
  await page.addInitScript((error) => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        if (error !== undefined) throw new DOMException('no', error);
        document.documentElement.dataset['shared'] = JSON.stringify(data);
      },
    });
  }, fails);
  await page.reload();
}

describe.each(STORIES)('on $path', ({ path, copy, share, kept }) => {
  it('marks the section that is read, and the paragraphs of the source that it reads', async () => {
    const page = await openPage(path);
    await marked(page, 'what-this-is');
    for (const section of ['since-2020', 'one-four-n', 'not-said', 'what-holds-it-up']) {
      await readTo(page, section);
      await marked(page, section);
      expect(await page.locator('.contents [aria-current]').count()).toBe(1);
      const rulers = page.locator('.contents .reads:visible');
      expect(await rulers.count()).toBe(section === 'not-said' ? 0 : 1);
    }
    expect(await page.locator('.contents .reads:visible').innerText()).toMatch(/11–13/);
    const ruler = page.locator('.contents .reads:visible svg');
    const [all, own] = await ruler.locator('path').evaluateAll((paths) =>
      paths.map((drawn) => {
        const { left, right } = drawn.getBoundingClientRect();
        return { left, right };
      }),
    );
    // The last three paragraphs: the end of the strip but for the byline.
    expect(own!.left).toBeGreaterThan(all!.left + (all!.right - all!.left) * 0.7);
    expect(own!.right).toBeLessThan(all!.right);
  });

  it('copies the address of the section where there is no share dialog, and says so', async () => {
    const page = await openPage(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await readTo(page, 'one-four-n');
    await marked(page, 'one-four-n');
    expect(await page.locator(SHARE).innerText()).toBe(copy);
    await page.locator(SHARE).click();
    await expect.poll(() => statusOf(page)).not.toBe('');
    const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(address.pathname).toBe(path);
    expect(address.hash).toBe('#one-four-n');
  });

  it('puts the address into the address bar when it cannot be copied', async () => {
    const page = await openPage(path);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await readTo(page, 'one-four-n');
    await marked(page, 'one-four-n');
    await page.locator(SHARE).click();
    await expect.poll(() => page.url()).toMatch(/#one-four-n$/);
    expect(await statusOf(page)).not.toBe('');
  });

  it('opens the share dialog where there is one', async () => {
    const page = await openPage(path, { width: 360, height: 740, touch: true });
    await giveShareDialog(page);
    await readTo(page, 'one-four-n');
    await marked(page, 'one-four-n');
    // On a phone the buttons follow the reader: they stand in the blank after the section.
    const button = page.locator(`#one-four-n > ${SHARE}`);
    expect(await button.innerText()).toBe(share);
    await button.tap();
    const shared = await page.locator('html[data-shared]').getAttribute('data-shared');
    const { title, url } = JSON.parse(shared!) as { title: string; url: string };
    expect(title).toBe(kept);
    expect(url).toMatch(new RegExp(`${path}#one-four-n$`));
  });

  it('says nothing when the reader closes the share dialog', async () => {
    const page = await openPage(path);
    await giveShareDialog(page, 'AbortError');
    await marked(page, 'what-this-is');
    await page.locator(SHARE).click();
    expect(await statusOf(page)).toBe('');
    expect(page.url()).not.toContain('#');
  });

  it.each([360, 1280])(
    'keeps the place when asked to, leads back to it, and forgets it, at %i px',
    async (width) => {
      const page = await openPage(path, { width });
      await readTo(page, 'one-four-n');
      await marked(page, 'one-four-n');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.locator(KEEP).click();
      await expect.poll(() => statusOf(page)).not.toBe('');

      // The next visit, in the other language.
      await page.goto(new URL(path === '/' ? 'en/' : '../', page.url().replace(/#.*/, '')).href);
      await page.goto(new URL(path === '/' ? '../' : 'en/', page.url()).href);
      const back = page.locator('.kept a');
      expect(await back.textContent()).toBe(kept);
      await back.click();
      await marked(page, 'one-four-n');
      // The first step of the section may stand in the address already.
      expect(page.url()).toMatch(/#one-four-n(?:\.step-formula)?$/);

      await page.locator('[data-forget]').click();
      expect(await isKept(page)).toBe(0);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.reload();
      expect(await isKept(page)).toBe(0);
    },
  );

  it('forgets by the same button that keeps', async () => {
    const page = await openPage(path);
    await marked(page, 'what-this-is');
    const before = await page.locator(KEEP).innerText();
    await page.locator(KEEP).click();
    expect(await page.locator(KEEP).innerText()).not.toBe(before);
    await page.locator(KEEP).click();
    expect(await page.locator(KEEP).innerText()).toBe(before);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('is whole when storage throws, and says that nothing was kept', async () => {
    const page = await openPage(path);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await page.reload();
    await readTo(page, 'four-systems');
    await marked(page, 'four-systems');
    await page.locator(KEEP).click();
    await expect.poll(() => statusOf(page)).not.toBe('');
    expect(await isKept(page)).toBe(0);
  });

  it('offers nothing of this without JavaScript', async () => {
    const page = await openPage(path, { javaScript: false });
    expect(await page.locator('.reader button:visible, .kept:visible').count()).toBe(0);
  });

  it.each([360, 1280])('loads a page with a kept place without moving anything, at %i px', async (width) => {
    const page = await openPage(path, { width });
    await page.evaluate(() => localStorage.setItem('place', 'one-axis-three-networks'));
    await page.reload();
    await page.locator('.kept a[href="#one-axis-three-networks"]').waitFor();
    const shift = await layoutShift(page);
    expect(shift).toBe(0);
  });

  it.each([360, 1280])(
    'lands where the reader left it, coming back from another page, at %i px',
    async (width) => {
      const page = await openPage(path, { width, height: 740 });
      for (const number of ['subdistrict-functions-adjusted', 'renovated-households'])
        await page
          .locator(`a[data-note][href^="#note-${number}"]`)
          .first()
          .evaluate((reference: HTMLElement) => reference.click());
      const target = page.locator('.sections .note[open] .caveat-id').last();
      await target.scrollIntoViewIfNeeded();
      const top = () => target.evaluate((element) => Math.round(element.getBoundingClientRect().top));
      const before = await top();
      // The same line: a pixel or two off, where heights of steps are parts of the screen’s and are rounded.
      const away = async () => Math.abs((await top()) - before);
      await target.click();
      await page.waitForURL(/\/method\/#A\d+$/);
      await page.goBack();
      await target.waitFor();
      await expect.poll(away).toBeLessThanOrEqual(3);
      await page.reload();
      await target.waitFor();
      await expect.poll(away).toBeLessThanOrEqual(3);
    },
  );
});

describe('text', () => {
  const select = (page: Page, selector: string) =>
    page.evaluate((wanted) => {
      const element = [...document.querySelectorAll(wanted)].find(
        (candidate) => candidate.getClientRects().length > 0,
      )!;
      getSelection()!.selectAllChildren(element);
      return [getSelection()!.toString().replaceAll(/\s/g, ''), element.textContent.replaceAll(/\s/g, '')];
    }, selector);

  it.each(['/', '/en/'])('can be selected in prose and in drawings on %s', async (path) => {
    const page = await openPage(path);
    for (const selector of ['.sections > section > p', '.drawing text', 'h1', '.figure-caption']) {
      const [selected, whole] = await select(page, selector);
      expect(selected, selector).not.toBe('');
      expect(selected, selector).toBe(whole);
    }
  });

  it.each(['/', '/en/figures/', '/glossary/', '/en/indicators/', '/method/'])(
    'is nowhere kept from being selected on %s',
    async (path) => {
      const page = await openPage(path);
      const refused = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => getComputedStyle(element).userSelect === 'none')
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(refused).toEqual([]);
    },
  );

  it('is selected by dragging the mouse over a drawing’s label', async () => {
    const page = await openPage('/figures/#figure-what-is-counted');
    const label = page.locator('[data-figure=what-is-counted] .drawing:visible text').first();
    await label.scrollIntoViewIfNeeded();
    const box = (await label.boundingBox())!;
    await page.mouse.move(box.x + 1, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()!.toString())).not.toBe('');
  });
});

it.each(['/indicators/', '/en/indicators/'])(
  '%s sets numeral and unit as one, 4 to 5 px apart',
  async (path) => {
    const page = await openPage(path, { width: 360 });
    const gaps = await page.locator('.counts .indicator-value').evaluateAll((values) =>
      values.map((value) => {
        const [numeral, unit] = [...value.children].map((part) => part.getBoundingClientRect());
        return { gap: unit!.left - numeral!.right, sameLine: unit!.top < numeral!.bottom };
      }),
    );
    expect(gaps.length).toBeGreaterThan(30);
    expect(gaps.filter(({ gap, sameLine }) => !sameLine || gap < 4 || gap > 5)).toEqual([]);
  },
);
