import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrast } from './support/contrast.ts';
import { openFigures, partsOf, pick, settle, WITH_FIGURES } from './support/figures.ts';

const DIAGRAMS = ['one-axis-three-networks', 'one-four-n'];
/** Drawings whose links are walked with the arrow keys. */
const WALKED = '.drawing:has(a)';
/** Links of the drawing itself; what tells of a picked mark below it is text. */
const LINK = 'a:not(.detail a)';

/** Numbers everything that the Tab key should reach, in the order of the document. */
const numberStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const inputs = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const groups = new Set<string>();
    const stops = [...document.querySelectorAll<HTMLElement | SVGElement>(inputs)].filter((element) => {
      if (element.getAttribute('tabindex') === '-1') return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // Radio buttons of one name are one stop.
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      return element.checked && groups.size !== groups.add(element.name).size;
    });
    stops.forEach((stop, i) => (stop.dataset['stop'] = String(i)));
    return stops.length;
  });

/** The numbers of what has the focus, one after the other, until the Tab key leaves the page. */
async function tabThrough(page: Page, atMost: number): Promise<string[]> {
  const reached: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i <= atMost; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: focused } = document;
      if (focused === null || focused === document.body) return null;
      return (focused as HTMLElement).dataset['stop'] ?? focused.outerHTML.slice(0, 100);
    });
    if (stop === null) break;
    reached.push(stop);
  }
  return reached;
}

describe.each(WITH_FIGURES)('the Tab key on %s', (path) => {
  it('reaches everything once, in order, and leaves', async () => {
    const page = await openFigures(path);
    const count = await numberStops(page);
    expect(count).toBeGreaterThan(40);
    const expected = Array.from({ length: count }, (_, i) => String(i));
    expect(await tabThrough(page, count)).toEqual(expected);
  });

  it('stops once in each drawing', async () => {
    const page = await openFigures(path);
    const stops = await page
      .locator(WALKED)
      .filter({ visible: true })
      .evaluateAll((drawings) =>
        drawings.map((drawing) => drawing.querySelectorAll('a:not([tabindex="-1"], .detail a)').length),
      );
    expect(stops.length).toBeGreaterThan(1);
    expect(new Set(stops)).toEqual(new Set([1]));
  });

  it('and the arrow keys walk every drawing from end to end in the order of its text', async () => {
    const page = await openFigures(path);
    const drawings = page.locator(WALKED).filter({ visible: true });
    for (let i = 0; i < (await drawings.count()); i++) {
      const links = drawings.nth(i).locator(LINK);
      const order = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      await links.first().focus();
      const walked: (string | null)[] = [];
      for (const _ of order) {
        walked.push(await page.evaluate(() => document.activeElement!.getAttribute('href')));
        await page.keyboard.press('ArrowRight');
      }
      expect(walked).toEqual(order);
      await page.keyboard.press('Home');
      expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(order[0]);
    }
  });
});

describe.each(WITH_FIGURES)('diagrams on %s', (path) => {
  it('name every part by label, kind and relations, in the language of the page', async () => {
    const page = await openFigures(path);
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-part]')].map((panel) => {
        const { part, label = '' } = panel.dataset;
        const figure = panel.closest('.figure')!;
        return {
          names: [...figure.querySelectorAll(`a.node[data-key="${part}"]`)].map(
            (node) => node.getAttribute('aria-label') ?? '',
          ),
          said: [
            label,
            panel.querySelector('.part-kind')!.textContent.split('·')[0]!.trim(),
            ...[...panel.querySelectorAll('.relations li > span:last-child')].map((relation) =>
              relation.firstChild!.textContent!.trim(),
            ),
          ],
        };
      }),
    );
    expect(parts.length).toBeGreaterThan(10);
    for (const { names, said } of parts) {
      expect(names.length).toBeGreaterThan(1);
      expect(said.length).toBeGreaterThan(2);
      for (const name of names) {
        for (const words of said) expect(name).toContain(words);
        expect(/\p{Script=Han}/u.test(name)).toBe(!path.startsWith('/en/'));
      }
    }
  });

  it('say each change once', async () => {
    const page = await openFigures(path);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      for (const live of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
        new MutationObserver((changes) =>
          said.push(...changes.map(({ target }) => target.textContent ?? '')),
        ).observe(live, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    const heard = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
    for (const id of DIAGRAMS) {
      const [first, second] = (await partsOf(page)).filter(({ figure }) => figure === id);
      for (const { part } of [first!, second!]) {
        await pick(page, id, part);
        const changes = await heard();
        expect(changes).toHaveLength(1);
        expect(changes[0]).toContain(
          await page.locator(`#figure-${id} [data-part="${part}"]`).getAttribute('data-label'),
        );
      }
      await page.keyboard.press('Escape');
      expect(await heard()).toHaveLength(1);
      await page.locator(`#figure-${id} .switch`).click();
      expect(await heard()).toHaveLength(1);
      await page.locator(`#figure-${id} .switch`).click();
      expect(await heard()).toHaveLength(1);
    }
  });

  it.each(['Escape', 'the button'])('give the focus back when %s closes the panel', async (way) => {
    const page = await openFigures(path);
    for (const { figure, part } of await partsOf(page)) {
      const node = page.locator(`#figure-${figure} a.node[data-key="${part}"]`).filter({ visible: true });
      await node.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement!.id)).toBe(`${figure}.${part}`);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await page.locator(`[id="${figure}.${part}"] [data-close]`).click();
      expect(await node.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});

describe.each(['/figures/', '/en/figures/'])('charts on %s', (path) => {
  it('say each change once', async () => {
    const page = await openFigures(path);
    const changes = (figure: string, act: () => Promise<void>) =>
      page
        .locator(`#figure-${figure} [role="status"]`)
        .evaluate((live) => {
          const said: string[] = [];
          new MutationObserver((records) =>
            said.push(...records.map(({ target }) => target.textContent ?? '')),
          ).observe(live, {
            childList: true,
            characterData: true,
            subtree: true,
          });
          Object.assign(globalThis, { said });
        })
        .then(act)
        .then(() => page.evaluate(() => (globalThis as unknown as { said: string[] }).said));
    const picked = await changes('source-map', () =>
      page.locator('#figure-source-map a.mark-link').filter({ visible: true }).first().press('Enter'),
    );
    expect(picked).toHaveLength(1);
    expect(picked[0]).not.toBe('');
    const sorted = await changes('evidence-matrix', () => page.locator('.row-order input').last().check());
    expect(sorted).toHaveLength(1);
    expect(sorted[0]).not.toBe('');
  });
});

describe.each(['light', 'dark'] as const)('the focus ring in the %s theme', (colorScheme) => {
  it.each(WITH_FIGURES)('of every link of a drawing is 2 px and 3:1, on %s, picked or not', async (path) => {
    const page = await openFigures(path, { colorScheme });
    const weak: string[] = [];
    const look = async (state: string) => {
      const rings = await page.evaluate(() => {
        const node = document.activeElement!;
        const root = getComputedStyle(document.documentElement);
        return [...node.querySelectorAll<SVGGraphicsElement>('.ring, .hit')]
          .filter((ring) => ring.checkVisibility({ visibilityProperty: true }))
          .map((ring) => ({ style: getComputedStyle(ring), scale: ring.getScreenCTM()!.a }))
          .filter(({ style }) => style.stroke !== 'none')
          .map(({ style, scale }) => ({
            stroke: style.stroke,
            width: Number.parseFloat(style.strokeWidth) * scale,
            grounds: ['--paper', '--wash'].map((name) => root.getPropertyValue(name)),
          }));
      });
      const name = await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 90));
      const isSeen = rings.some(
        ({ stroke, width, grounds }) =>
          width >= 2 && grounds.every((ground) => contrast(stroke, ground) >= 3),
      );
      if (!isSeen) weak.push(`${state}: ${name} ${JSON.stringify(rings)}`);
    };
    const drawings = page.locator(WALKED).filter({ visible: true });
    for (let i = 0; i < (await drawings.count()); i++) {
      await drawings.nth(i).locator('a[tabindex="0"]').focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      await settle(page);
      await look('at rest');
    }
    for (const { figure, part } of await partsOf(page)) {
      await pick(page, figure, part);
      await page.keyboard.press('Shift');
      await page.locator(`#figure-${figure} a.node[data-key="${part}"]`).filter({ visible: true }).focus();
      await settle(page);
      await look('picked');
    }
    expect(weak).toEqual([]);
  });
});
