import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { axeViolations } from './support/axe.ts';
import { openPage, siteUrl } from './support/page.ts';

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
