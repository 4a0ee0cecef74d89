import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { layoutShift } from './support/layoutShift.ts';
import { openPage, siteUrl } from './support/page.ts';

const ORIGIN = 'https://kangding.example';
const LANGUAGES = [
  { lang: 'zh', root: '/', copied: '已复制。', failed: '没能复制，文字已替您选中。' },
  { lang: 'en', root: '/en/', copied: 'Copied.', failed: 'Could not copy; the text is selected.' },
] as const;

const choose = (page: Page, name: string, value: string) =>
  page.locator(`.chooser [name=${name}][value="${value}"]`).check();
const code = (page: Page, name = 'snippet') => page.locator(`[data-code=${name}]`).innerText();
const framed = (page: Page) => page.locator('.chooser iframe').getAttribute('src');
const query = (page: Page) => new URL(page.url()).search;
const checked = (page: Page, name: string) =>
  page.locator(`.chooser [name=${name}]:checked`).getAttribute('value');

describe.each(LANGUAGES)('the press page in $lang', ({ lang, root, copied, failed }) => {
  const path = `${root}press/`;

  it('makes code, preview, pictures and credit of what is chosen, and says it in the address', async () => {
    const page = await openPage(path);
    await choose(page, 'figure', 'one-four-n');
    expect(await code(page)).toContain(`src="${ORIGIN}${root}v/1.0.0/embed/one-four-n/"`);
    expect(await framed(page)).toBe(`${root}v/1.0.0/embed/one-four-n/`);
    expect(await page.frameLocator('.chooser iframe').locator('.figure-title').innerText()).toBe('1+4+N');

    await choose(page, 'lang', lang === 'zh' ? 'en' : 'zh');
    const other = lang === 'zh' ? '/en/' : '/';
    await choose(page, 'theme', 'dark');
    await choose(page, 'version', 'live');
    expect(await framed(page)).toBe(`${other}embed/one-four-n/?theme=dark`);
    expect(await code(page)).toContain(`src="${ORIGIN}${other}embed/one-four-n/?theme=dark"`);
    expect(await code(page)).not.toContain('integrity');
    const pictures = await page
      .locator('.images a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(pictures).toContain(`${other}figures/one-four-n.dark.outlined.svg`);
    expect(pictures.every((href) => href!.startsWith(`${other}figures/one-four-n.`))).toBe(true);
    expect(await code(page, 'text')).toContain(`${ORIGIN}${other}figures/one-four-n/`);
    expect(await code(page, 'html')).toContain(`href="${ORIGIN}${other}figures/one-four-n/"`);

    await choose(page, 'form', 'element');
    expect(await code(page)).toMatch(
      /^<kangding-figure figure="one-four-n" lang="\w+" theme="dark" height="\d+">/,
    );
    await choose(page, 'form', 'oembed');
    expect(await code(page)).toBe(`${ORIGIN}${other}figures/one-four-n/`);
    expect(await page.locator('[data-oembed]').getAttribute('href')).toBe(
      `${other}embed/one-four-n/oembed.json`,
    );
    expect(Object.fromEntries(new URLSearchParams(query(page)))).toEqual({
      figure: 'one-four-n',
      lang: lang === 'zh' ? 'en' : 'zh',
      theme: 'dark',
      version: 'live',
      form: 'oembed',
    });
  });

  it('gives the frame the height of the column that is chosen', async () => {
    const page = await openPage(`${path}?figure=source-map`);
    const heightAt = async (width: string) => {
      await choose(page, 'width', width);
      expect(await page.locator('.chooser iframe').getAttribute('width')).toBe(width);
      return Number(/height="(\d+)"/.exec(await code(page))![1]);
    };
    expect(await heightAt('320')).toBeGreaterThan(await heightAt('960'));
  });

  it('lets the preview grow and shrink with what it reports, and hears nobody else', async () => {
    const page = await openPage(`${path}?figure=renovation`);
    await page.frameLocator('.chooser iframe').locator('.figure-title').waitFor();
    await page.evaluate(() => {
      const frame = document.querySelector('.chooser iframe')!;
      const heights = frame.getAttribute('height')!.split(' ');
      new MutationObserver(() => {
        heights.push(frame.getAttribute('height')!);
        document.body.dataset['heights'] = heights.join(' ');
      }).observe(frame, { attributeFilter: ['height'] });
    });
    const say = (figure: string, px: unknown) =>
      page
        .frames()
        .at(-1)!
        .evaluate((message) => parent.postMessage(message, '*'), { 'datawrapper-height': { [figure]: px } });
    const told = (px: string) =>
      page.waitForFunction(
        (expected) => document.querySelector('.chooser iframe')!.getAttribute('height') === expected,
        px,
      );
    await say('renovation', 1234);
    await told('1234');
    await say('renovation', 700);
    await told('700');
    await say('four-systems', 999);
    await say('renovation', '<b>');
    await page.evaluate(() => postMessage({ 'datawrapper-height': { renovation: 4321 } }, '*'));
    await say('renovation', 701);
    await told('701');
    const heights = (await page.locator('body').getAttribute('data-heights'))!.split(' ');
    expect(heights).toEqual(expect.arrayContaining(['1234', '700', '701']));
    expect(heights.filter((height) => height === '999' || height === '4321')).toEqual([]);
  });

  it('goes Back choice by choice, out of the preview too', async () => {
    const page = await openPage(path);
    const first = await framed(page);
    await choose(page, 'figure', 'renovation');
    await choose(page, 'figure', 'four-systems');
    await page.goBack();
    expect(await checked(page, 'figure')).toBe('renovation');
    expect(await framed(page)).toBe(`${root}v/1.0.0/embed/renovation/`);
    await page.goBack();
    expect(await framed(page)).toBe(first);
    expect(query(page)).toBe('');
    await page.goForward();
    expect(await framed(page)).toBe(`${root}v/1.0.0/embed/renovation/`);
  });

  it('opens on what its address asks for, and ignores what is not offered', async () => {
    const page = await openPage(
      `${path}?figure=evidence-matrix&version=live&theme=javascript:alert(1)&form=%22%3E&width=1`,
    );
    expect(await checked(page, 'figure')).toBe('evidence-matrix');
    expect(await framed(page)).toBe(`${root}embed/evidence-matrix/`);
    expect(await checked(page, 'theme')).toBe('auto');
    expect(await checked(page, 'form')).toBe('script');
    expect(await checked(page, 'width')).toBe('600');
    await page.goto(siteUrl(`${path}?figure=no-such-figure`));
    expect(await checked(page, 'figure')).toBe('source-map');
  });

  it('copies code and credit, and says so once', async () => {
    const page = await openPage(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const live = page.locator('.chooser [role=status]');
    for (const name of ['snippet', 'text', 'html']) {
      await page.locator(`[data-copy=${name}]`).click();
      await live.filter({ hasText: copied }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, name));
    }
    await choose(page, 'figure', 'renovation');
    expect(await live.innerText()).toBe('');
  });

  it('selects the code when the clipboard is closed', async () => {
    const page = await openPage(path);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.locator('[data-copy=snippet]').click();
    await page.locator('.chooser [role=status]', { hasText: failed }).waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(await code(page));
  });

  it('is worked with the keyboard alone; walking through a list is one step of history', async () => {
    const page = await openPage(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.pick input').first().focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
    expect(await checked(page, 'figure')).toBe('one-four-n');
    const ring = await page
      .locator('.pick label:has(:focus-visible)')
      .evaluate((label) => getComputedStyle(label).outlineStyle);
    expect(ring).toBe('solid');
    await page.keyboard.press('Tab');
    await page.keyboard.press(lang === 'zh' ? 'ArrowRight' : 'ArrowLeft');
    expect(await checked(page, 'lang')).toBe(lang === 'zh' ? 'en' : 'zh');
    await page.goBack();
    expect(await checked(page, 'lang')).toBe(lang);
    expect(await checked(page, 'figure')).toBe('one-four-n');
    await page.goBack();
    expect(await checked(page, 'figure')).toBe('source-map');
    await page.locator('[data-copy=text]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.chooser [role=status]', { hasText: copied }).waitFor();
  });

  it('shows no chooser without scripts, and a table with code for every figure', async () => {
    const page = await openPage(path, { javaScript: false });
    expect(await page.locator('.chooser').isVisible()).toBe(false);
    const codes = page.locator('.press-table .ready code').filter({ visible: true });
    expect(await codes.count()).toBe(22);
    expect(await page.locator('.image-links a').filter({ visible: true }).count()).toBe(77);
  });

  it.each([320, 1280])('fits %i px, with everything large enough to be hit', async (width) => {
    const page = await openPage(path, { width, touch: width === 320 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    const small = await page.locator('main :is(a, button, label):visible').evaluateAll(
      (all, least) =>
        all
          .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
          .filter(({ box }) => box.width < 24 || box.height < least)
          .map(({ box, text }) => `${text.trim()}: ${box.width} × ${box.height}`),
      width === 320 ? 44 : 24,
    );
    expect(small).toEqual([]);
  });

  it('does not move while it opens on a figure that is asked for', async () => {
    const page = await openPage(`${path}?figure=service-activities`);
    expect(await layoutShift(page)).toBeLessThan(0.001);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe in the %s theme, whatever is chosen',
    async (colorScheme) => {
      for (const width of [320, 1280]) {
        const page = await openPage(`${path}?figure=one-four-n&form=oembed&version=live`, {
          colorScheme,
          width,
        });
        expect(await axeViolations(page, 'main')).toEqual([]);
      }
    },
  );
});

describe.each(['/', '/en/'])('the code on the page of a figure of %s', (root) => {
  const path = `${root}figures/one-four-n/`;

  it('is one at a time, without scripts too', async () => {
    const page = await openPage(path, { javaScript: false });
    const shown = page.locator('#embed pre').filter({ visible: true });
    expect(await shown.count()).toBe(1);
    expect(await shown.innerText()).toContain('<script');
    await page.locator('#embed [value=oembed]').check();
    await page.locator('#embed [value=live]').check();
    expect(await shown.innerText()).toBe(`${ORIGIN}${root}figures/one-four-n/`);
  });

  it('is copied as it is shown, and leads to the chooser with the figure picked', async () => {
    const page = await openPage(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#embed [value=element]').check();
    await page.locator('#embed [data-copy]').click();
    await page.locator('#embed [role=status]:not(:empty)').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^<kangding-figure figure="one-four-n" .* release="1.0.0"/);
    await page.locator('#embed a[href*="press/"]').click();
    await page.waitForURL(/press\/\?figure=one-four-n/);
    expect(await checked(page, 'figure')).toBe('one-four-n');
  });
});
