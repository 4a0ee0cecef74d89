import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/page.ts';

/** CSS pixels between the margins of an A4 page. */
const PAGE_WIDTH = 643;

async function openPrinted(path: string, options: { colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const page = await openPage(path, { width: PAGE_WIDTH, ...options });
  await page.emulateMedia({ media: 'print' });
  return page;
}

const colours = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { paper: backgroundColor, ink: color };
  });

describe.each(['/', '/en/'])('%s on paper', (path) => {
  it('leaves out what cannot be used there', async () => {
    const page = await openPrinted(path);
    const tools =
      '.site-header nav, .site-tools, .skip, .contents, .switch, .keys, .parts, .part-close, .as-text';
    expect(await page.locator(tools).filter({ visible: true }).count()).toBe(0);
  });

  it('has every note open below its paragraph, under the number that the text gives it', async () => {
    const page = await openPrinted(path);
    const notes = await page.evaluate(() => {
      const isSeen = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
      const inText = [...document.querySelectorAll('.num sup')].map((sup) => sup.textContent.trim());
      const all = [...document.querySelectorAll('.note')];
      return {
        inText,
        numbers: all.flatMap((note) => note.querySelector('.note-n')?.textContent?.trim() ?? []),
        closed: all
          .filter((note) => ![...note.querySelectorAll('.note-body > *')].every(isSeen))
          .map(({ id }) => id),
        unplaced: all
          .filter((note) => note.querySelector('.quotation') !== null)
          .filter((note) => !isSeen(note.querySelector('q')) || !isSeen(note.querySelector('.place')))
          .map(({ id }) => id),
        beside: all
          .filter((note) => {
            const text = note.closest('.para, li')?.querySelector('p')?.getBoundingClientRect();
            return text !== undefined && note.getBoundingClientRect().top < text.bottom - 1;
          })
          .map(({ id }) => id),
      };
    });
    expect(notes.numbers.length).toBeGreaterThan(20);
    expect(notes.inText.filter((n) => !notes.numbers.includes(n))).toEqual([]);
    expect(notes).toMatchObject({ closed: [], unplaced: [], beside: [] });
  });

  it('keeps a figure together, and draws it once', async () => {
    const page = await openPrinted(path);
    const figures = await page.evaluate(() =>
      [...document.querySelectorAll('.figure')].map((figure) => ({
        id: figure.id,
        breaks: getComputedStyle(figure).breakInside,
        drawings: [...figure.querySelectorAll('.drawing')].filter((svg) => svg.getClientRects().length > 0)
          .length,
      })),
    );
    expect(figures.length).toBeGreaterThan(3);
    expect(figures.filter(({ breaks, drawings }) => breaks !== 'avoid' || drawings !== 1)).toEqual([]);
  });

  it('spells out where links outside the site lead', async () => {
    const page = await openPrinted(path);
    const addresses = await page
      .locator('.reference a[href^="http"]')
      .evaluateAll((links) =>
        links.map((link) => getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!)),
      );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses).not.toContain(false);
  });

  it('is dark on white, whatever theme the screen has', async () => {
    const page = await openPrinted(path, { colorScheme: 'dark' });
    const expected = { paper: 'rgb(255, 255, 255)', ink: 'rgb(19, 25, 29)' };
    expect(await colours(page)).toEqual(expected);
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    expect(await colours(page)).toEqual(expected);
  });
});

it.each(['/figures/', '/en/figures/'])('every figure of %s fits on one page', async (path) => {
  const page = await openPrinted(path);
  const tooTall = await page.evaluate(() =>
    [...document.querySelectorAll('.figure')]
      .map((figure) => ({
        id: figure.id,
        millimetres: Math.round(figure.getBoundingClientRect().height / 3.7795),
      }))
      .filter(({ millimetres }) => millimetres > 259),
  );
  expect(tooTall).toEqual([]);
});
