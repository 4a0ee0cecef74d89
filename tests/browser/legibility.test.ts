// WCAG 1.4.4, 1.4.10 and 1.4.12: drawings at 400 %, and at 200 % with wide spacing.
import { describe, expect, it } from 'vitest';
import { openFigures, WITH_FIGURES } from './support/figures.ts';
import { collisions, textBoxes } from './support/textBoxes.ts';

/** What a reader may set (WCAG 1.4.12). */
const WIDE_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const TARGETS = '.drawing a, .figure :is(button, .switch, summary, .parts a, .row-order label, .crossing)';

describe.each(WITH_FIGURES)('%s', (path) => {
  describe('at 320 by 256 px, which is 400 % of 1280 by 1024', () => {
    const open = () => openFigures(path, { width: 320, height: 256 });

    it('does not scroll sideways, and clips no drawn word', async () => {
      const page = await open();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const drawn = (await textBoxes(page)).filter(({ isDrawn }) => isDrawn);
      expect(drawn.length).toBeGreaterThan(50);
      expect(drawn.filter(({ left, right }) => left < 0 || right > 320)).toEqual([]);
    });

    it('shows no drawn word under 12 px', async () => {
      const page = await open();
      expect((await textBoxes(page)).filter(({ size }) => size < 11.99)).toEqual([]);
    });

    it('has no target under 24 px', async () => {
      const page = await open();
      const targets = await page.evaluate((selector) => {
        const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
        return [...document.querySelectorAll(selector)].filter(isSeen).map((target) => {
          // The box of a link in a drawing also spans what it shows only in another state.
          const parts =
            target.closest('svg') === null ? [target] : [...target.querySelectorAll('.hit, .value, .unit')];
          const boxes = parts.filter(isSeen).map((part) => part.getBoundingClientRect());
          const across = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ x }) => x));
          const down = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ y }) => y));
          return { target: target.outerHTML.slice(0, 120), across, down };
        });
      }, TARGETS);
      expect(targets.length).toBeGreaterThan(10);
      expect(targets.filter(({ across, down }) => !(Math.min(across, down) >= 24))).toEqual([]);
    });
  });

  // Zoomed to twice its size, a window has half its CSS px.
  it.each([640, 1280])(
    'words do not collide in a window of %i px at twice their size, spaced widely',
    async (width) => {
      const page = await openFigures(path, { width: width / 2, height: 400, zoom: 2 });
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, WIDE_SPACING);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width / 2);
      const boxes = await textBoxes(page);
      expect(collisions(boxes)).toEqual([]);
      expect(boxes.filter(({ isDrawn, left, right }) => isDrawn && (left < 0 || right > width / 2))).toEqual(
        [],
      );
    },
  );

  it.each([640, 1280])('words do not collide in a window of %i px', async (width) => {
    const page = await openFigures(path, { width });
    expect(collisions(await textBoxes(page))).toEqual([]);
  });
});
