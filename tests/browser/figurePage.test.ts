import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openPage, siteUrl } from './support/page.ts';

const DIAGRAM = 'figures/one-axis-three-networks/';
const CHART = 'figures/service-activities/';
const LANGUAGES = [
  { lang: 'zh', root: '/', copied: '引文已复制。', failed: '没能复制，引文已替您选中。' },
  {
    lang: 'en',
    root: '/en/',
    copied: 'Citation copied.',
    failed: 'Could not copy; the citation is selected.',
  },
] as const;

const shown = (page: Page) => page.locator('.citation').filter({ visible: true });

/** The day in the zone of the test's browser, as citations print it. */
const today = () => new Date().toISOString().slice(0, 10);

async function closeClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.reload();
}

describe.each(LANGUAGES)('the page of a figure in $lang', ({ root, copied, failed }) => {
  it('shows the style that is chosen, and copies what it shows', async () => {
    const page = await openPage(root + CHART);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const seen = new Set<string>();
    for (const style of ['APA', 'Chicago', 'MLA', 'GB/T 7714']) {
      await page.getByRole('radio', { name: style }).check();
      expect(await shown(page).count()).toBe(1);
      const text = (await shown(page).innerText()).trim();
      seen.add(text);
      await page.locator('.cite [data-copy]').click();
      await page.locator('.cite [role=status]', { hasText: copied }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
    expect(seen.size).toBe(4);
    await page.getByRole('radio', { name: 'APA' }).check();
    expect(await page.locator('.cite [role=status]').innerText()).toBe('');
  });

  it('changes the style by arrow keys', async () => {
    const page = await openPage(root + CHART);
    await page.getByRole('radio', { name: 'GB/T 7714' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'APA' }).isChecked()).toBe(true);
    expect(await shown(page).innerText()).not.toContain('[DS/OL]');
  });

  it('dates the access by the reader’s own day', async () => {
    const before = today();
    const page = await openPage(root + CHART);
    const text = await shown(page).innerText();
    expect([before, today()].some((day) => text.includes(`[${day}]`))).toBe(true);
  });

  it('selects the citation when the clipboard is closed', async () => {
    const page = await openPage(root + CHART);
    await closeClipboard(page);
    await page.locator('.cite [data-copy]').click();
    await page.locator('.cite [role=status]', { hasText: failed }).waitFor();
    const selected = await page.evaluate(() => getSelection()!.toString().trim());
    expect(selected).toBe((await shown(page).innerText()).trim());
  });

  it('prints all four without scripts, with the day of the release', async () => {
    const page = await openPage(root + CHART, { javaScript: false });
    expect(await shown(page).count()).toBe(4);
    expect(await page.locator('.cite [type=radio]').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('[data-cite] [data-copy]').isVisible()).toBe(false);
    expect(await shown(page).first().innerText()).toMatch(/\((\d{4}-\d{2}-\d{2})\)\[\1\]/);
    expect(await page.locator('.cite-day').isVisible()).toBe(true);
    expect(await page.locator('#table table').isVisible()).toBe(true);
  });

  it('picks parts of the diagram on this page, and keeps them in its address', async () => {
    const page = await openPage(root + DIAGRAM);
    const address = siteUrl(root + DIAGRAM);
    const part = 'one-axis-three-networks.community-tier';
    await page.locator('a.node[data-key="community-tier"] .hit').filter({ visible: true }).first().click();
    await page.locator(`[id="${part}"]`).waitFor();
    expect(page.url()).toBe(`${address}#${part}`);
    await page.reload();
    await page.locator(`[id="${part}"]`).waitFor();
    // The same word in the other mechanism: that figure has a page of its own.
    await page.locator(`[id="${part}"] .crossing`).click();
    await page.waitForURL(/figures\/one-four-n\/#one-four-n\./);
    await page.locator('.part.is-open').waitFor();
  });

  it.each([DIAGRAM, CHART, 'figures/source-map/', 'figures/evidence-matrix/'])(
    'does not move sideways at 320 px: %s',
    async (path) => {
      const page = await openPage(root + path, { width: 320, height: 600 });
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      const wide = await page.locator('main *:visible').evaluateAll((all) =>
        all
          .filter((element) => element.closest('.table-scroll, svg, .visually-hidden') === null)
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    },
  );

  it.each([1040, 1280, 1680])('draws nothing over what is to be taken away, at %i px', async (width) => {
    const page = await openPage(`${root}figures/one-four-n/`, { width });
    const beside = page.locator('.record-take');
    const drawn = await beside.screenshot();
    await page.locator('.drawings').evaluate((drawings) => (drawings.style.visibility = 'hidden'));
    expect((await beside.screenshot()).equals(drawn)).toBe(true);
  });

  describe.each(['light', 'dark'] as const)('axe in the %s theme', (colorScheme) => {
    it.each([DIAGRAM, CHART].flatMap((path) => [320, 1280].map((width) => [path, width] as const)))(
      'finds nothing on %s at %i px',
      async (path, width) => {
        const page = await openPage(root + path, { colorScheme, width });
        expect(await axeViolations(page)).toEqual([]);
      },
    );
  });
});

describe('the files of a figure', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['bib', 'application/x-bibtex; charset=utf-8'],
    ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ])('.%s are served as %s, to anybody', async (extension, type) => {
    const page = await openPage(`/${CHART}`);
    const response = await page.request.get(siteUrl(`/figures/service-activities.${extension}`));
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({ 'content-type': type, 'access-control-allow-origin': '*' });
  });
});
