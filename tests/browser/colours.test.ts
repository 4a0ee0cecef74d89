// Checkers skip the colours of drawings; here they are computed, as painted, on what they are painted on.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrast } from './support/contrast.ts';
import { openFigures, partsOf, pick, settle } from './support/figures.ts';
import { paintsOf, systemColours, tokensOf, type Paint } from './support/paints.ts';

const GALLERIES = ['/figures/', '/en/figures/'];

/** What others are painted on. */
const GROUNDS = ['paper', 'panel', 'wash', 'cell'];
/** Ruled paper and rules between rows: without them nothing is lost. */
const RULING = ['rule', 'reference', 'row', 'cells'];
/** The tint of a leaf that lies farther back: its outline is the mark. */
const TINT = 'f-far';

const leastContrast = ({ colour, grounds }: Paint) =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/** Paints that the reader’s own palette has not. */
const unforced = (paints: readonly Paint[], system: readonly string[]): string[] =>
  paints
    .filter(({ set }) => !system.includes(set))
    .map(({ figure, kind, element, set }) => `${figure} ${kind} ${element}: ${set}`);

const DIAGRAMS = ['one-axis-three-networks', 'one-four-n'];
/** Charts whose marks are links. */
const LINKED = ['source-map', 'what-is-counted'];

/** Paints that cannot be told from what they stand on. */
function faint(paints: readonly Paint[], grounds: readonly string[]): string[] {
  const isMark = ({ kind, colour, classes }: Paint) =>
    kind === 'line'
      ? !classes.some((name) => RULING.includes(name))
      : !grounds.includes(colour) && !classes.includes(TINT);
  return paints
    .filter((paint) => paint.kind === 'text' || isMark(paint))
    .filter((paint) => leastContrast(paint) < (paint.kind === 'text' ? 4.5 : 3))
    .map(
      (paint) =>
        `${paint.figure} ${paint.kind} ${paint.element} ${paint.colour} on ${paint.grounds.join(', ')}: ${leastContrast(paint).toFixed(2)}`,
    );
}

/** The page at rest, and each figure in each of its states: a part picked, only what the source says, a link picked. */
async function inEveryState(page: Page, look: (scope: string) => Promise<void>): Promise<void> {
  await look('body');
  for (const { figure, part } of await partsOf(page)) {
    await pick(page, figure, part);
    await look(`#figure-${figure}`);
  }
  for (const figure of DIAGRAMS) {
    await page
      .locator(`#figure-${figure} [data-source-only]`)
      .evaluate((box: HTMLInputElement) => box.click());
    await settle(page);
    await look(`#figure-${figure}`);
  }
  for (const figure of LINKED) {
    const link = page.locator(`#figure-${figure} .drawing a[tabindex="0"]`).filter({ visible: true });
    await link.press('End');
    await page.keyboard.press('Home');
    if (figure === 'source-map') await page.keyboard.press('Enter');
    await settle(page);
    await look(`#figure-${figure}`);
  }
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(['/', '/en/'])('every drawn word has 4.5:1 and every mark 3:1, on %s', async (path) => {
    const page = await openFigures(path, { colorScheme });
    const paints = await paintsOf(page);
    expect(paints.length).toBeGreaterThan(100);
    expect(faint(paints, await tokensOf(page, GROUNDS))).toEqual([]);
  });

  it.each(GALLERIES.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
    'every drawn word has 4.5:1 and every mark 3:1, whatever is picked, on %s at %i px',
    async (path, width) => {
      const page = await openFigures(path, { colorScheme, width });
      const grounds = await tokensOf(page, GROUNDS);
      const found = new Set<string>();
      await inEveryState(page, async (scope) => {
        const paints = await paintsOf(page, scope);
        expect(paints.length).toBeGreaterThan(20);
        for (const paint of faint(paints, grounds)) found.add(paint);
      });
      expect([...found]).toEqual([]);
    },
  );
});

it.each(['/', '/en/'])('every drawing is in system colours where they are forced, on %s', async (path) => {
  const page = await openFigures(path, { forcedColors: 'active' });
  expect(unforced(await paintsOf(page), await systemColours(page))).toEqual([]);
});

it.each(GALLERIES.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
  'and so it is whatever is picked, each word on a ground that it goes with, on %s at %i px',
  async (path, width) => {
    const page = await openFigures(path, { forcedColors: 'active', width });
    const system = await systemColours(page);
    const found = new Set<string>();
    await inEveryState(page, async (scope) => {
      const paints = await paintsOf(page, scope);
      const texts = paints.filter(({ kind }) => kind === 'text');
      for (const paint of [...unforced(paints, system), ...faint(texts, [])]) found.add(paint);
    });
    expect([...found]).toEqual([]);
  },
);
