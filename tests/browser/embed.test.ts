import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { axeViolations } from './support/axe.ts';
import { openPage, siteUrl } from './support/page.ts';

/** A page of another origin that frames an embed, and lets it do nothing but run its scripts. */
async function framed(
  path: string,
  { width, height, javaScript = true }: { width: number; height: number; javaScript?: boolean },
) {
  const frame = `<iframe sandbox="allow-scripts" src="${siteUrl(path)}" width="${width}" height="${height}"></iframe>`;
  const server = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Host</title>${frame}`),
  ).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const page = await openPage(path, {
    width: width + 40,
    height: 900,
    javaScript,
    allow: /^request to another host: http:\/\/127\.0\.0\.1:\d+\/(?:favicon\.ico)?$|favicon\.ico/,
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page.frameLocator('iframe');
}

describe.each(['/', '/en/'])('embeds of %s', (lang) => {
  it.each(FIGURE_IDS)('%s fits the frame that its code asks for, in an article’s column', async (id) => {
    const page = await openPage(`${lang}figures/${id}/`);
    const code = await page.locator('#embed code').innerText();
    const height = Number(/height="(\d+)"/.exec(code)![1]);
    const alone = await openPage(`${lang}embed/${id}/`, { width: 640, height });
    const needed = await alone.evaluate(() => document.body.scrollHeight);
    expect(needed).toBeLessThanOrEqual(height);
    expect(await alone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  });

  it.each(['one-four-n', 'source-map', 'renovation'])(
    '%s is alive in a sandbox without an origin',
    async (id) => {
      const frame = await framed(`${lang}embed/${id}/`, { width: 640, height: 700 });
      await frame.locator('.figure-title').waitFor();
      expect(
        (await frame.locator('.drawing text').filter({ visible: true }).allTextContents()).join(''),
      ).not.toBe('');
      if (id !== 'one-four-n') return;
      await frame
        .locator('a.node[data-key="two-new-partner"]')
        .filter({ visible: true })
        .locator('.hit')
        .first()
        .click();
      await frame.locator('[id="one-four-n.two-new-partner"].is-open').waitFor();
    },
  );

  it('shows its labels with scripts off', async () => {
    const frame = await framed(`${lang}embed/one-axis-three-networks/`, {
      width: 320,
      height: 700,
      javaScript: false,
    });
    const labels = await frame.locator('.drawing text').filter({ visible: true }).allTextContents();
    expect(labels.join('')).toContain('街道');
  });

  it.each(['light', 'dark'] as const)('has nothing for axe in the %s theme', async (colorScheme) => {
    const page = await openPage(`${lang}embed/one-four-n/`, { width: 320, colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  });
});
