import { describe, expect, it } from 'vitest';
import type { PressData } from '../../src/components/pressData.ts';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { axeViolations } from './support/axe.ts';
import { openPage, siteUrl } from './support/page.ts';

/** px that a height, worked out before any browser has seen the figure, may be too large by. */
const SPARE = 80;

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

  it.each(['light', 'dark'] as const)('has nothing for axe in the %s theme', async (colorScheme) => {
    const page = await openPage(`${lang}embed/one-four-n/`, { width: 320, colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  });
});
