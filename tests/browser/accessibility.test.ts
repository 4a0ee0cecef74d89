import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openPage } from './support/page.ts';

const PAGES = ['', 'figures/', 'indicators/', 'glossary/', 'method/'];
/** What an address opens: a part’s panel, a note, another order of rows, the words of a mark. */
const STATES = [
  ['', 'a panel open', '#one-axis-three-networks.two-new-network'],
  ['', 'a panel open and only what the source says', '?only=source#one-four-n.two-new-partner'],
  ['', 'a note open', '#note-service-activities'],
  ['figures/', 'a panel open', '#one-four-n.two-new-partner'],
  ['figures/', 'the rows in another order', '?rows=completeness#figure-evidence-matrix'],
  ['figures/', 'the words of a mark open', '?mark=p6-115-117#figure-source-map'],
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

  it.each(STATES.flatMap((state) => [320, 1280].map((width) => [...state, width] as const)))(
    'finds nothing on %s with %s, in both languages, at %i px',
    async (page, _state, address, width) => {
      for (const path of [`/${page}`, `/en/${page}`]) {
        const opened = await openPage(path + address, { colorScheme, width });
        expect(await axeViolations(opened), path).toEqual([]);
      }
    },
  );

  it.each(PATHS.filter((path) => path.endsWith('/')))(
    'finds nothing on %s with everything opened that opens in its place',
    async (path) => {
      const page = await openPage(path, { colorScheme });
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
