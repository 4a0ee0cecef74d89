import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseSiteUrl } from '../../scripts/siteUrl.ts';
import { openPage } from './support/page.ts';

const { origin, base } = parseSiteUrl();
/** The address that the site was built for, and that paper must give. */
const SITE = origin + base;

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

  it('prints where the entry of every number stands, and the note of what is no entry', async () => {
    const page = await openPrinted(path);
    const notes = await page.evaluate(() =>
      [...document.querySelectorAll('.note-num')].map((note) => {
        const body = note.querySelector('.note-body')!;
        const entry = note.querySelector('.note-entry');
        const { content, fontSize } = getComputedStyle(entry ?? body, '::after');
        return {
          id: body.id,
          isEntry: entry !== null,
          printed: content.replaceAll(/["\s]/g, ''),
          size: Number.parseFloat(fontSize),
        };
      }),
    );
    const home = path === '/' ? SITE : `${SITE}en/`;
    expect(notes.filter(({ isEntry }) => isEntry).length).toBeGreaterThan(40);
    expect(notes.filter(({ isEntry }) => !isEntry).length).toBeGreaterThan(5);
    for (const { id, isEntry, printed, size } of notes) {
      // A second note about a number has a second id, but leads to the same page.
      const about = id.replace(/^note-/, '').replace(/-\d$/, '');
      if (isEntry) expect(printed).toContain(`⟨${home}indicators/${about}/⟩`);
      else expect(printed).toBe(`⟨${home}#${id}⟩`);
      expect(size).toBeGreaterThan(9);
    }
  });

  it('prints the address of every figure', async () => {
    const page = await openPrinted(path);
    const figures = await page.locator('.figure').evaluateAll((all) =>
      all.map((figure) => ({
        id: figure.id,
        printed: getComputedStyle(figure.querySelector('.figure-foot a')!, '::after').content,
      })),
    );
    const home = path === '/' ? SITE : `${SITE}en/`;
    for (const { id, printed } of figures)
      expect(printed.replaceAll(/["\s]/g, '')).toBe(`⟨${home}figures/${id.replace('figure-', '')}/⟩`);
  });

  it('keeps headings with what follows, and leaves out the links of paragraphs to themselves', async () => {
    const page = await openPrinted(path);
    const breaks = await page
      .locator('.sections :is(h2, h3, .figure-head)')
      .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect(await page.locator('.anchor').filter({ visible: true }).count()).toBe(0);
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

/** Taller than a page in a size that can be read: a drawing on one page, and a table on the next ones. */
const WITH_TABLE = ['figure-honours-check', 'figure-what-is-counted', 'figure-evidence-matrix'];

describe.each(['/figures/', '/en/figures/'])('%s on paper', (path) => {
  it('has every figure on one page', async () => {
    const page = await openPrinted(path);
    const figures = await page.evaluate(() =>
      [...document.querySelectorAll('.figure')].map((figure) => {
        const { top, bottom } = figure.getBoundingClientRect();
        const table = figure.querySelector('.as-text')!.getBoundingClientRect();
        const end = table.height === 0 ? bottom : table.top;
        return { id: figure.id, millimetres: Math.round((end - top) / 3.7795) };
      }),
    );
    expect(figures).toHaveLength(11);
    expect(figures.filter(({ millimetres }) => millimetres > 259)).toEqual([]);
  });

  it('adds the table of those that are drawn too small to be read, and breaks it between rows only', async () => {
    const page = await openPrinted(path);
    const tables = await page.evaluate(() =>
      [...document.querySelectorAll('.figure')]
        .filter((figure) => figure.querySelector('td')!.getClientRects().length > 0)
        .map((figure) => ({
          id: figure.id,
          starts: getComputedStyle(figure.querySelector('.table-scroll')!).breakBefore,
          split: [...figure.querySelectorAll('tr')].filter(
            (row) => getComputedStyle(row).breakInside !== 'avoid',
          ).length,
          whole: [...figure.querySelectorAll('.figure-head, .drawing')].every(
            (part) => getComputedStyle(part).breakInside === 'avoid',
          ),
          wide: figure.querySelector('table')!.getBoundingClientRect().right > innerWidth,
        })),
    );
    expect(tables).toEqual(
      WITH_TABLE.map((id) => ({ id, starts: 'page', split: 0, whole: true, wide: false })),
    );
  });
});
