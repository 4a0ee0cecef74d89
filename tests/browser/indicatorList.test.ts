import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/t.ts';
import { allNumbers, isQuantity } from '../../src/model/numbers.ts';
import { loadRelease } from '../../src/schema/loadRelease.ts';
import { axeViolations } from './support/axe.ts';
import { openPage } from './support/page.ts';

const release = loadRelease();
const numbers = allNumbers(release);
const total = numbers.length;
const indicators = [...release.indicators.values()];

const shownIds = (page: Page) =>
  page.locator('[data-numbers] > tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));
const search = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));
const said = (page: Page) => page.locator('.filter [role=status]').textContent();
const chosen = (page: Page, name: string) => page.locator(`.filter [name=${name}]`).inputValue();

describe.each([
  ['/indicators/', 'zh'],
  ['/en/indicators/', 'en'],
] as const)('%s', (path, lang) => {
  const t = words(lang);
  const found = (n: number) => t('indicators.found', { n, total });

  it('filters by system and kind, says how many are left, and keeps it in the address', async () => {
    const page = await openPage(path);
    expect(await said(page)).toBe(found(total));
    await page.locator('[name=system]').selectOption('service');
    const ofSystem = indicators.filter(({ system }) => system === 'service').map(({ id }) => id);
    expect(await shownIds(page)).toEqual(ofSystem);
    expect(await said(page)).toBe(found(ofSystem.length));
    await page.locator('[name=kind]').selectOption('activity');
    const activities = indicators.filter(({ kind }) => kind === 'activity').map(({ id }) => id);
    expect(await shownIds(page)).toEqual(activities);
    expect(await search(page)).toBe('?system=service&kind=activity');
    await page.goBack();
    expect(await shownIds(page)).toEqual(ofSystem);
    expect(await chosen(page, 'kind')).toBe('');
    await page.goBack();
    expect(await shownIds(page)).toHaveLength(total);
    expect(await said(page)).toBe(found(total));
  });

  it('filters by status and by how a number is stated', async () => {
    const page = await openPage(`${path}?status=derived`);
    expect(await shownIds(page)).toEqual([...release.derived.keys()]);
    await page.goto(page.url().replace('status=derived', 'qualifier=at-least'));
    expect(await shownIds(page)).toEqual(['volunteers-per-community']);
  });

  it('finds text, in one step of history however much is typed', async () => {
    const page = await openPage(path);
    await page.locator('[name=q]').pressSequentially('167');
    expect(await shownIds(page)).toContain('service-activities');
    expect(await search(page)).toBe('?q=167');
    await page.goBack();
    expect(await search(page)).toBe('');
    expect(await chosen(page, 'q')).toBe('');
    expect(await shownIds(page)).toHaveLength(total);
  });

  it('opens on what an address asks for, and passes over what no choice offers', async () => {
    const page = await openPage(`${path}?system=nowhere&kind=label&q=六`);
    expect(await chosen(page, 'system')).toBe('');
    expect(await chosen(page, 'kind')).toBe('label');
    const ids = await shownIds(page);
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) expect(release.indicators.get(id)!.kind).toBe('label');
  });

  it('says when nothing is left, and offers to clear the filter', async () => {
    const page = await openPage(`${path}?q=zzzz`);
    expect(await shownIds(page)).toEqual([]);
    expect(await said(page)).toBe(found(0) + t('indicators.none'));
    await page.locator('.filter [type=reset]').click();
    expect(await shownIds(page)).toHaveLength(total);
    expect(await search(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    expect(await page.locator('.filter [type=reset]').isVisible()).toBe(false);
  });

  it('sorts by name and by what is disclosed, never by value, and back', async () => {
    const page = await openPage(path);
    expect(
      await page
        .locator('[name=sort] option')
        .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value)),
    ).toEqual(['', 'label', 'completeness']);
    const inArticle = await shownIds(page);
    await page.locator('[name=sort]').selectOption('completeness');
    const quantities = indicators.filter(isQuantity).length;
    const sorted = await shownIds(page);
    expect(sorted.toSorted()).toEqual(inArticle.toSorted());
    for (const id of sorted.slice(0, quantities)) expect(isQuantity(release.indicators.get(id)!)).toBe(true);
    await page.locator('[name=sort]').selectOption('label');
    expect((await shownIds(page))[0]).not.toBe(sorted[0]);
    await page.locator('[name=sort]').selectOption('');
    expect(await shownIds(page)).toEqual(inArticle);
  });

  it('is whole without scripts, and offers no filter that would do nothing', async () => {
    const page = await openPage(path, { javaScript: false });
    expect(await page.locator('[data-numbers] > tr').filter({ visible: true }).count()).toBe(total);
    expect(await page.locator('.filter').isVisible()).toBe(false);
  });

  it.each([320, 768, 1280])('is read without scrolling sideways at %i px', async (width) => {
    const page = await openPage(path, { width });
    const overflow = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth - innerWidth,
      rows: [...document.querySelectorAll('.indicator :is(a, p, q)')]
        .filter((part) => part.getBoundingClientRect().right > innerWidth)
        .map((part) => part.textContent),
    }));
    expect(overflow).toEqual({ page: 0, rows: [] });
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, filtered, in the %s theme',
    async (colorScheme) => {
      for (const width of [320, 1280]) {
        const page = await openPage(`${path}?system=guarantee`, { colorScheme, width });
        expect(await axeViolations(page)).toEqual([]);
      }
    },
  );
});

const KINDS = [
  'service-activities',
  'method-134-label',
  'community-teams',
  'mechanisms-unnamed',
  'nbs-subdistricts',
];

describe.each(KINDS.flatMap((id) => ['', '/en'].map((root) => [`${root}/indicators/${id}/`] as const)))(
  '%s',
  (path) => {
    it('has no fault that axe finds in either theme, and no sideways scroll at 320 px', async () => {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 1280]) {
          const page = await openPage(path, { colorScheme, width });
          expect(await axeViolations(page), `${colorScheme} ${width}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        }
    });

    it('draws the paragraph once, in characters of 12 px or more', async () => {
      for (const width of [320, 768, 1280]) {
        const page = await openPage(path, { width });
        const sheets = await page.locator('.quote-sheet').evaluateAll((all) =>
          all
            .filter((sheet) => sheet.getClientRects().length > 0)
            .map((sheet) => {
              const text = sheet.querySelector('text')!;
              const scale =
                sheet.getBoundingClientRect().width / (sheet as SVGSVGElement).viewBox.baseVal.width;
              return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
            }),
        );
        const number = numbers.find(({ record }) => path.includes(`/${record.id}/`))!;
        const paragraphs = new Set(number.record.quotes.map(({ paragraph }) => paragraph));
        expect(sheets).toHaveLength(paragraphs.size);
        expect(sheets.filter((size) => size < 12)).toEqual([]);
      }
    });
  },
);
