import { describe, expect, it } from 'vitest';
import { openPage } from './support/page.ts';

describe.each(['/data/', '/en/data/'])('%s', (path) => {
  it.each([320, 360, 768, 1680])('needs no sideways scroll at %i px, and cuts nothing off', async (width) => {
    const page = await openPage(path, { width, touch: width < 400 });
    const beyond = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const wide = [...document.querySelectorAll('main *')].filter(
        (element) =>
          element.getClientRects().length > 0 && element.getBoundingClientRect().right > edge + 0.5,
      );
      return [
        document.documentElement.scrollWidth - edge,
        ...wide.map(({ outerHTML }) => outerHTML.slice(0, 90)),
      ];
    });
    expect(beyond).toEqual([0]);
  });

  it('is whole without scripts: every field, every file, every citation can be seen', async () => {
    const page = await openPage(path, { javaScript: false });
    const hidden = await page
      .locator(':is(.field, .files li, .citation, .release)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getClientRects().length === 0)
          .map(({ outerHTML }) => outerHTML.slice(0, 90)),
      );
    expect(hidden).toEqual([]);
    expect(await page.locator('.field').count()).toBeGreaterThan(150);
    expect(await page.locator('.files li').count()).toBeGreaterThan(20);
    expect(await page.locator('.citation').count()).toBe(8);
  });

  it('brings a reader to the field that the address names, and marks it', async () => {
    const page = await openPage(`${path}#field-indicator.value`, { width: 360 });
    const field = page.locator('[id="field-indicator.value"]');
    const box = (await field.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(200);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const own = await field.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(own).not.toBe('rgba(0, 0, 0, 0)');
    expect(own).not.toBe(paper);
  });

  it('has targets of at least 24 by 24 px, but for links inside a line of text', async () => {
    const page = await openPage(path, { width: 360 });
    const small = await page
      .locator('main :is(.index a, .files .file, .files .held, .kept-pages a, .field dt a, summary)')
      .evaluateAll((elements) =>
        elements
          .map((element) => ({
            name: element.textContent.trim(),
            height: element.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height < 24),
      );
    expect(small).toEqual([]);
  });
});
