import { expect, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openPage, problemsOf } from './support/page.ts';

test('the browser starts, loads the front page and draws HTML', async () => {
  const page = await openPage('/');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect(await page.locator('h1').first().boundingBox()).toMatchObject({ height: expect.any(Number) });
  expect(problemsOf(page)).toEqual([]);
});

test('axe runs under the content security policy of the page, and sees what is wrong', async () => {
  const page = await openPage('/');
  await page.evaluate(() => document.body.append(document.createElement('img')));
  expect((await axeViolations(page)).join('\n')).toContain('image-alt');
});

test('a missing page answers 404, with the page for it', async () => {
  const page = await openPage('/no-such-page/', { allow: /status of 404/ });
  expect(problemsOf(page)).toHaveLength(1);
  expect(await page.locator('h1').count()).toBeGreaterThan(0);
});

test.fails('a page whose console shows an error fails its test', async () => {
  const page = await openPage('/');
  await page.evaluate(() => console.error('as this one does'));
});
