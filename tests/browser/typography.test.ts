import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/page.ts';

const BODY_TEXT = 'section > .para > p';

/** How many characters stand in each full line of the body text: every line of a paragraph but its last. */
async function charactersPerLine(page: Page): Promise<number[]> {
  return page.evaluate((selector) => {
    const counts: number[] = [];
    for (const paragraph of document.querySelectorAll(selector)) {
      const lines: { bottom: number; count: number }[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.parentElement!.closest('sup, .ref')) continue;
        for (let i = 0; i < node.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getClientRects()[0];
          if (!box) continue;
          const line = lines.find(({ bottom }) => Math.abs(bottom - box.bottom) < 8);
          if (line) line.count++;
          else lines.push({ bottom: box.bottom, count: 1 });
        }
      }
      counts.push(...lines.slice(0, -1).map(({ count }) => count));
    }
    return counts;
  }, BODY_TEXT);
}

/** Line height of the body text as a multiple of its size. */
const lineHeight = (page: Page): Promise<number> =>
  page
    .locator(BODY_TEXT)
    .first()
    .evaluate((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return Math.round((100 * Number.parseFloat(lineHeight)) / Number.parseFloat(fontSize)) / 100;
    });

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

it.each(['/', '/en/'])('%s leans no Chinese, and marks its emphasis with dots below', async (path) => {
  const page = await openPage(path);
  const styles = await page.evaluate(() => {
    const sample = document.createElement('p');
    sample.lang = 'zh-Hans';
    sample.innerHTML =
      '<em>强调</em><i>名</i><cite>书</cite><dfn>词</dfn><q><cite lang="zh-Hans">书</cite></q>';
    document.querySelector('main')!.append(sample);
    const leaning = [...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).fontStyle !== 'normal')
      .filter((element) => /\p{Script=Han}/u.test(element.textContent ?? ''))
      .map((element) => element.outerHTML.slice(0, 80));
    const em = getComputedStyle(sample.querySelector('em')!);
    return { leaning, emphasis: em.textEmphasisStyle, position: em.textEmphasisPosition };
  });
  expect(styles).toEqual({ leaning: [], emphasis: 'dot', position: 'under' });
});

describe('at 1280 px', () => {
  it('a line of Chinese holds 30 to 38 characters, with room between the lines', async () => {
    const page = await openPage('/', { width: 1280 });
    // Each stands in a square of its own, so the width of the column counts them whatever face draws them.
    const perLine = await page
      .locator(BODY_TEXT)
      .first()
      .evaluate((element) => element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize));
    expect(perLine).toBeGreaterThanOrEqual(30);
    expect(perLine).toBeLessThanOrEqual(38);
    expect(await lineHeight(page)).toBeGreaterThanOrEqual(1.7);
    expect(await lineHeight(page)).toBeLessThanOrEqual(1.9);
  });

  it('a line of English holds at most 75 characters', async () => {
    const page = await openPage('/en/', { width: 1280 });
    const lines = await charactersPerLine(page);
    expect(lines.length).toBeGreaterThan(30);
    expect(Math.max(...lines)).toBeLessThanOrEqual(75);
    expect(mean(lines)).toBeGreaterThanOrEqual(55);
    expect(await lineHeight(page)).toBeGreaterThanOrEqual(1.5);
  });
});

describe('quotation marks', () => {
  it('of Chinese text come from the Chinese face, a character wide', async () => {
    const page = await openPage('/');
    const { stack, widths } = await page.evaluate(async (selector) => {
      const stack = getComputedStyle(document.querySelector(selector)!).fontFamily;
      // Not every machine has a Chinese face, so the one that ships stands for it, behind the same Latin one.
      const sample = document.createElement('p');
      sample.lang = 'zh-Hans';
      sample.style.cssText = `font: 600 20px ${stack.split(',')[0]}, 'Page Song'; text-spacing-trim: space-all`;
      document.querySelector('main')!.append(sample);
      const widths: Record<string, number> = {};
      for (const mark of '“”‘’…') {
        sample.innerHTML = `<span>${mark}</span>`;
        await document.fonts.load(getComputedStyle(sample).font, mark);
        widths[mark] = sample.firstElementChild!.getBoundingClientRect().width / 20;
      }
      return { stack, widths };
    }, BODY_TEXT);
    expect(stack).toMatch(/^"Page Latin among Han",/);
    expect(widths).toEqual({ '“': 1, '”': 1, '‘': 1, '’': 1, '…': 1 });
  });

  it.each(['/', '/en/', '/method/', '/404.html'])(
    'of English text come from a Latin face, on %s',
    async (path) => {
      const page = await openPage(path);
      const stacks = await page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll('main :lang(en)')]
            .filter((element) => [...element.childNodes].some((node) => /[“”‘’]/.test(node.nodeValue ?? '')))
            .map((element) => getComputedStyle(element).fontFamily.split(',')[0]),
        ),
      ]);
      expect(
        stacks.filter((first) => !/^(?:"Page Latin"|"Page Latin Title"|system-ui)$/.test(first!)),
      ).toEqual([]);
    },
  );
});
