import { describe, expect, it } from 'vitest';
import type { PressData } from '../../src/components/pressData.ts';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { axeViolations } from './support/axe.ts';
import { openHost } from './support/hostPage.ts';
import { openPage, siteUrl } from './support/page.ts';

/** px that a height, worked out before any browser has seen the figure, may be too large by. */
const SPARE = 80;

/** A page of another origin that frames an embed, and lets it do nothing but run its scripts. */
async function framed(
  path: string,
  { width, height, javaScript = true }: { width: number; height: number; javaScript?: boolean },
) {
  const page = await openHost(
    `<iframe sandbox="allow-scripts" src="${siteUrl(path)}" width="${width}" height="${height}"></iframe>`,
    { width: width + 40, height: 900, javaScript },
  );
  return page.frameLocator('iframe');
}

describe.each(['/', '/en/'])('embeds of %s', (lang) => {
  const data = async () => {
    const page = await openPage(`${lang}press/`);
    return JSON.parse((await page.locator('[data-press]').getAttribute('data-press'))!) as PressData;
  };

  it.each(FIGURE_IDS)('%s fits the heights that its code asks for, without a gap below', async (id) => {
    const { columns, figures } = await data();
    const [, ...heights] = figures[id]![lang === '/' ? 'zh' : 'en'];
    for (const [i, width] of columns.entries()) {
      const height = heights[i]!;
      const alone = await openPage(`${lang}embed/${id}/`, { width, height });
      // Its controls come by scripts that come after the page.
      const needed = () => alone.evaluate(() => document.body.getBoundingClientRect().height);
      await expect
        .poll(needed, { message: `${width} px wide`, timeout: 5000 })
        .toBeGreaterThan(height - SPARE);
      expect(await needed(), `${width} px wide`).toBeLessThanOrEqual(height);
      expect(await alone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it.each(FIGURE_IDS)('%s fits the measures of its oEmbed answer', async (id) => {
    const answer = await fetch(siteUrl(`${lang}embed/${id}/oembed.json`));
    const { width, height } = (await answer.json()) as { width: number; height: number };
    const alone = await openPage(`${lang}embed/${id}/`, { width, height });
    const needed = await alone.evaluate(() => document.body.scrollHeight);
    expect(needed).toBeLessThanOrEqual(height);
    expect(await alone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
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
