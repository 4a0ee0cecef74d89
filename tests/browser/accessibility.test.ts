import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openPage } from './support/page.ts';

const PAGES = ['', 'figures/', 'indicators/', 'data/', 'glossary/', 'method/', 'press/'];
/** What an address opens: a part’s panel, a note, another order of rows, the words of a mark; and where. */
const STATES = [
  ['', '#one-axis-three-networks.two-new-network', '#figure-one-axis-three-networks'],
  ['', '?only=source#one-four-n.two-new-partner', '#figure-one-four-n'],
  ['', '#note-service-activities', '.para:has([id="note-service-activities"])'],
  ['figures/', '#one-four-n.two-new-partner', '#figure-one-four-n'],
  ['figures/', '?rows=completeness#figure-evidence-matrix', '#figure-evidence-matrix'],
  ['figures/', '?mark=p6-115-117#figure-source-map', '#figure-source-map'],
] as const;
const PATHS = [...PAGES.flatMap((page) => [`/${page}`, `/en/${page}`]), '/404.html'];

describe.each(['light', 'dark'] as const)('axe in the %s theme', (colorScheme) => {
  it.each(PATHS.flatMap((path) => [320, 1280].map((width) => [path, width] as const)))(
    'finds nothing on %s at %i px',
    async (path, width) => {
      const page = await openPage(path, { colorScheme, width });
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it.each(
    STATES.flatMap(([page, address, within]) =>
      ['/', '/en/'].flatMap((start) =>
        [320, 1280].map((width) => [start + page + address, width, within] as const),
      ),
    ),
  )('finds nothing in what %s opens, at %i px', async (path, width, within) => {
    const page = await openPage(path, { colorScheme, width });
    expect(await axeViolations(page, within)).toEqual([]);
  });

  it.each(['/', '/figures/', '/method/'].flatMap((path) => [path, `/en${path}`]))(
    'finds nothing on %s in what opens in its place',
    async (path) => {
      const page = await openPage(path, { colorScheme });
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      expect(await axeViolations(page, 'details')).toEqual([]);
    },
  );
});
