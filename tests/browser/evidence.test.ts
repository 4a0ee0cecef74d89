import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { statusSchema } from '../../src/schema/primitives.ts';
import { openPage } from './support/page.ts';

const LINES = {
  asserted: 'solid',
  corroborated: 'double',
  derived: 'dotted',
  schematic: 'dashed',
  context: 'wavy',
};

/** The kinds of line under the claims of each status, in the text and in the key. */
const lines = (page: Page) =>
  page.evaluate(() => {
    const found: Record<string, string[]> = {};
    const claims = '.sections a[data-note], .sections p[id] > [data-status], .evidence-key [data-status]';
    for (const claim of document.querySelectorAll<HTMLElement>(claims)) {
      const { textDecorationLine, textDecorationStyle, borderBottomStyle } = getComputedStyle(claim);
      const line = `${textDecorationLine} ${textDecorationStyle}, border ${borderBottomStyle}`;
      const of = (found[claim.dataset['status'] ?? 'no status'] ??= []);
      if (!of.includes(line)) of.push(line);
    }
    return found;
  });

const expected = Object.fromEntries(
  statusSchema.options.map((status) => [status, [`underline ${LINES[status]}, border none`]]),
);

const SWITCH = '#evidence';
const KEY = '.evidence-key';

describe.each(['/', '/en/'])('evidence mode of %s', (path) => {
  it('underlines every claim by its status, shows the key, and goes away again', async () => {
    const page = await openPage(path);
    const before = await lines(page);
    expect(await page.locator(KEY).isVisible()).toBe(false);
    await page.locator(SWITCH).check();
    expect(await page.locator(KEY).isVisible()).toBe(true);
    expect(await lines(page)).toEqual(expected);
    expect(await page.locator('.sections p[id] > span[data-status="asserted"]').count()).toBeGreaterThan(15);
    await page.locator(SWITCH).uncheck();
    expect(await lines(page)).toEqual(before);
    expect(await page.locator(KEY).isVisible()).toBe(false);
  });

  it('moves no text', async () => {
    const page = await openPage(path);
    const heights = () =>
      page.locator('.sections p[id]').evaluateAll((all) => all.map((p) => p.getBoundingClientRect().height));
    const before = await heights();
    await page.locator(SWITCH).check();
    expect(await heights()).toEqual(before);
  });

  it('is kept in the address, and Back leaves it', async () => {
    const page = await openPage(`${path}?only=source#since-2020`);
    await page.locator(SWITCH).check();
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(['?only=source&mode=evidence', '#since-2020']);
    await page.goBack();
    expect(await page.locator(SWITCH).isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe('?only=source');
    await page.goForward();
    expect(await page.locator(SWITCH).isChecked()).toBe(true);
    await page.reload();
    expect(await lines(page)).toEqual(expected);
  });

  it('is switched by the keyboard, and said once, politely', async () => {
    const page = await openPage(path);
    const live = page.locator('[data-evidence]');
    expect(await live.getAttribute('role')).toBe('status');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if ((target as Element).closest?.('[role="status"], [aria-live]'))
            said.push(target.textContent ?? '');
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await page.locator(SWITCH).focus();
    await page.keyboard.press('Space');
    await page.locator(KEY).waitFor();
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(await said()).toEqual([await live.getAttribute('data-on')]);
    await page.keyboard.press('Space');
    expect(await said()).toEqual([await live.getAttribute('data-on'), await live.getAttribute('data-off')]);
  });

  it('works without JavaScript', async () => {
    const page = await openPage(path, { javaScript: false, width: 360 });
    await page.locator(SWITCH).check();
    await page.locator(KEY).waitFor();
    expect(await page.locator('.modes [data-source-only]').isVisible()).toBe(false);
    expect(
      await page
        .locator('a[data-status="derived"]')
        .first()
        .evaluate((claim) => getComputedStyle(claim).textDecorationStyle),
    ).toBe('dotted');
  });

  it('has lines of a system colour where colours are forced', async () => {
    const page = await openPage(`${path}?mode=evidence`, { forcedColors: 'active' });
    const [claim, text] = await page
      .locator('a[data-status="derived"]')
      .first()
      .evaluate((element) => [
        getComputedStyle(element).textDecorationColor,
        getComputedStyle(element.closest('p')!).color,
      ]);
    expect(claim).toBe(text);
  });

  it('has beside it the switch for the whole story, which every figure follows', async () => {
    const page = await openPage(path);
    await page.locator('.modes [data-source-only]').check();
    await page.locator('#figure-one-four-n.is-source-only').waitFor();
    expect(await page.locator('#figure-one-four-n [data-source-only]').isChecked()).toBe(true);
    expect(await page.locator('[data-live]').first().textContent()).not.toBe('');
    expect(new URL(page.url()).search).toBe('?only=source');
  });
});

describe.each(['/', '/en/'])('the paragraphs of %s', (path) => {
  it('show the link to themselves under the pointer and to the keyboard', async () => {
    const page = await openPage(path);
    const link = page.locator('#four-systems-2 > .anchor');
    const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await page.locator('#four-systems-2').hover();
    expect(await opacity()).toBe('1');
    await page.mouse.move(0, 0);
    expect(await opacity()).toBe('0');
    await page.locator('#four-systems-2 a[data-note]').last().focus();
    await page.keyboard.press('Tab');
    expect(await opacity()).toBe('1');
    await page.keyboard.press('Enter');
    // The browser follows the link in a task of its own.
    await page.waitForFunction(() => location.hash !== '');
    expect(await page.evaluate(() => location.hash)).toBe('#four-systems-2');
  });

  it('always show it to a finger, without a line of its own', async () => {
    const page = await openPage(path, { width: 360, touch: true });
    const links = await page.locator('.anchor').evaluateAll((all) =>
      all.map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link.parentElement!);
        range.setEndBefore(link);
        const text = [...range.getClientRects()];
        const { opacity } = getComputedStyle(link);
        const { top } = link.getBoundingClientRect();
        return { opacity, below: top > Math.max(...text.map(({ bottom }) => bottom)) };
      }),
    );
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(({ opacity, below }) => opacity !== '1' || below)).toEqual([]);
  });

  it('are copied and read without it', async () => {
    const page = await openPage(path);
    const text = await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('#what-this-is-2')!);
      return getSelection()!.toString();
    });
    expect(text).toContain(path === '/' ? '张国梅' : 'Zhang Guomei');
    expect(text).not.toContain('¶');
  });
});
