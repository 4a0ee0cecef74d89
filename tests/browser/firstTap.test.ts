// What a reader asks of a figure before its script is there: it is kept, and ends as if it had been asked after.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBlank, openPage, siteUrl, type PageOptions } from './support/page.ts';

/** Each case keeps the reader waiting at another place. */
const LATE = {
  'the script of the figure': /\/(?:diagrams|interact)\.client\.[^/]*\.js$/,
  'every script': /\/_astro\/[^/]*\.js$/,
} as const;
const LATE_SCRIPTS = Object.entries(LATE).map(([name, scripts]) => ({ name, scripts }));

const DIAGRAMS = [
  { id: 'one-axis-three-networks', first: 'subdistrict-tier', second: 'community-tier' },
  { id: 'one-four-n', first: 'community-core', second: 'offices-partner' },
] as const;

interface Late {
  readonly page: Page;
  /** Lets the scripts through. */
  readonly release: () => void;
}

/** A page whose scripts are on their way, and stay there. */
async function openBeforeScripts(path: string, scripts: RegExp, options: PageOptions = {}): Promise<Late> {
  const page = await openBlank(path, options);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(siteUrl(path), { waitUntil: 'commit' });
  // Whole and styled: only then is it settled which drawing a reader sees.
  await page.locator('.site-footer').waitFor();
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  return { page, release };
}

const node = (page: Page, figure: string, part: string): Locator =>
  page.locator(`#figure-${figure} a.node[data-key="${part}"]`).filter({ visible: true });
const target = (page: Page, figure: string, part: string): Locator =>
  node(page, figure, part).locator('.hit').first();

/** All that a pick changes. */
const stateOf = (page: Page, figure: string) =>
  page.evaluate((id) => {
    const root = document.querySelector(`#figure-${id}`)!;
    const keys = (selector: string) =>
      [...root.querySelectorAll<SVGElement>(selector)].map(({ dataset }) => dataset['key'] ?? dataset['of']);
    return {
      address: location.search + location.hash,
      entries: history.length,
      selected: keys('.is-selected'),
      dimmed: keys('.is-dimmed').length,
      stops: keys('.drawing [tabindex="0"]'),
      open: [...root.querySelectorAll('.part.is-open')].map((part) => part.id),
      said: root.querySelector('[data-live]')!.textContent,
      focused: document.activeElement!.id || document.activeElement!.getAttribute('data-key'),
      sourceOnly: root.classList.contains('is-source-only'),
      boxes: [...document.querySelectorAll<HTMLInputElement>('[data-source-only]')].map((box) => box.checked),
    };
  }, figure);

type Ask = (page: Page) => Promise<void>;

/** Asks one page before the scripts of its figure, and another after. */
async function askBeforeAndAfter(
  {
    path,
    figure,
    scripts,
    options,
  }: { path: string; figure: string; scripts: RegExp; options?: PageOptions },
  ask: Ask,
  answered: (page: Page) => Promise<unknown>,
) {
  const { page: before, release } = await openBeforeScripts(path, scripts, options);
  await ask(before);
  const asked = await stateOf(before, figure);
  release();
  await answered(before);
  const after = await openPage(path, options);
  await after.locator(`#figure-${figure}`).scrollIntoViewIfNeeded();
  await after.locator(`#figure-${figure} .drawing [tabindex="0"]`).first().waitFor({ state: 'attached' });
  await ask(after);
  await answered(after);
  return { asked, before: await stateOf(before, figure), after: await stateOf(after, figure) };
}

describe.each(LATE_SCRIPTS)('before $name', ({ scripts }) => {
  describe.each(DIAGRAMS)('$id', ({ id, first, second }) => {
    const opened = (part: string) => (page: Page) =>
      page.locator(`[id="${id}.${part}"].is-open`).waitFor({ timeout: 5000 });
    const inStory = { path: '/', figure: id, scripts };
    const onItsPage = { path: `/en/figures/${id}/`, figure: id, scripts };

    it.each([inStory, onItsPage])('a click on $path waits for it', async (where) => {
      const { asked, before, after } = await askBeforeAndAfter(
        where,
        (page) => target(page, id, second).click(),
        opened(second),
      );
      expect(asked).toMatchObject({ address: '', selected: [], open: [] });
      expect(before).toEqual(after);
    });

    it('so does a tap, and the last of two counts', async () => {
      const { before, after } = await askBeforeAndAfter(
        { ...inStory, options: { width: 360, height: 740, touch: true } },
        async (page) => {
          await target(page, id, first).tap();
          await target(page, id, second).tap();
        },
        opened(second),
      );
      expect(before).toEqual(after);
      expect(before.selected).toContain(second);
    });

    it('so do keys, each where the one before it led', async () => {
      const { asked, before, after } = await askBeforeAndAfter(
        onItsPage,
        async (page) => {
          await node(page, id, first).focus();
          await page.keyboard.press('ArrowRight');
          await page.keyboard.press(' ');
        },
        opened(second),
      );
      expect(asked.focused).toBe(first);
      expect(before).toEqual(after);
      expect(before.focused).toBe(`${id}.${second}`);
    });

    it('so does Enter', async () => {
      const { before, after } = await askBeforeAndAfter(
        onItsPage,
        async (page) => {
          await node(page, id, first).focus();
          await page.keyboard.press('Enter');
        },
        opened(first),
      );
      expect(before).toEqual(after);
      expect(before.focused).toBe(`${id}.${first}`);
    });
  });

  it('so does a name in the list', async () => {
    const [{ id, first }] = DIAGRAMS;
    const { before, after } = await askBeforeAndAfter(
      { path: '/', figure: id, scripts },
      (page) => page.locator(`#figure-${id} [data-part-link="${first}"]`).click(),
      (page) => page.locator(`[id="${id}.${first}"].is-open`).waitFor(),
    );
    expect(before).toEqual(after);
  });

  it('so does the switch', async () => {
    const [{ id }] = DIAGRAMS;
    const { before, after } = await askBeforeAndAfter(
      { path: `/en/figures/${id}/`, figure: id, scripts },
      (page) => page.locator(`#figure-${id} .switch`).click(),
      (page) => page.locator(`#figure-${id}.is-source-only`).waitFor(),
    );
    expect(before).toEqual(after);
    expect(before).toMatchObject({ address: '?only=source', boxes: [true] });
  });

  it('so does the switch of the story, which stands in no figure', async () => {
    const { page, release } = await openBeforeScripts('/en/', scripts);
    await page.locator('.modes .switch').first().click();
    release();
    await page.locator('#figure-one-four-n.is-source-only').waitFor({ state: 'attached' });
    expect(new URL(page.url()).search).toBe('?only=source');
  });

  it('a phrase of the source leads nowhere, and is shown', async () => {
    const { page, release } = await openBeforeScripts('/figures/source-map/', scripts);
    const mark = page.locator('a.mark-link').filter({ visible: true }).first();
    const key = await mark.getAttribute('data-key');
    await mark.click();
    release();
    await page.locator(`a.mark-link.is-picked[data-key="${key}"]`).filter({ visible: true }).waitFor();
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toMatch(/\/figures\/source-map\/$/);
    expect(searchParams.get('mark')).toBe(key);
  });

  it('a number leads to its page, and the keys that walk wait', async () => {
    const { page, release } = await openBeforeScripts('/figures/what-is-counted/', scripts);
    const numbers = page.locator('a.number').filter({ visible: true });
    await numbers.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    release();
    const third = await numbers.nth(2).getAttribute('href');
    await expect.poll(() => page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(third);
    const late = await openBeforeScripts('/figures/what-is-counted/', scripts);
    await late.page.locator('a.number').filter({ visible: true }).first().click();
    await late.page.waitForURL(/\/indicators\/[^/]+\/$/, { waitUntil: 'commit' });
    late.release();
  });
});

it('does not jump to what was asked while the page was still being read', async () => {
  const [{ id, second }] = DIAGRAMS;
  const { page, release } = await openBeforeScripts(`/figures/${id}/`, /\/Citation[^/]*\.js$/);
  await page.locator('.drawing [tabindex="0"]').first().waitFor({ state: 'attached' });
  await target(page, id, second).click();
  release();
  await page.locator(`[id="${id}.${second}"].is-open`).waitFor();
  await page.waitForLoadState('load');
  expect(await page.evaluate(() => document.activeElement!.getAttribute('data-key'))).toBe(second);
});

it.each(LATE_SCRIPTS)('should $name never come, a node leads to its part', async ({ scripts }) => {
  const [{ id, second }] = DIAGRAMS;
  const page = await openBlank('a page without scripts', { allow: /net::ERR_FAILED|^uncaught: / });
  await page.route(scripts, (route) => route.abort());
  await page.goto(siteUrl(`/en/figures/${id}/`));
  await target(page, id, second).click();
  await page.locator(`[id="${id}.${second}"]`).waitFor();
  expect(new URL(page.url()).hash).toBe(`#${id}.${second}`);
});

it('leaves alone what opens another tab', async () => {
  const [{ id, second }] = DIAGRAMS;
  const { page, release } = await openBeforeScripts(`/figures/${id}/`, LATE['the script of the figure']);
  // The last to hear of the click: whether a tab would open, and where. A browser that opens it may take long to say so.
  await page.evaluate(() =>
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest<SVGAElement>('a')!;
      document.documentElement.dataset['opens'] = event.defaultPrevented ? 'nothing' : link.href.baseVal;
      event.preventDefault();
    }),
  );
  await target(page, id, second).click({ modifiers: ['ControlOrMeta'] });
  expect(await page.locator('html').getAttribute('data-opens')).toBe(`#${id}.${second}`);
  release();
  await page.locator('.drawing [tabindex="0"]').first().waitFor({ state: 'attached' });
  expect(await page.locator('.part.is-open').count()).toBe(0);
});
