import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openPage } from './support/page.ts';

const PAGES = ['', 'figures/', 'indicators/', 'data/', 'glossary/', 'method/'];
const PATHS = [...PAGES.flatMap((page) => [`/${page}`, `/en/${page}`]), '/404.html'];

describe.each(['light', 'dark'] as const)('axe in the %s theme', (colorScheme) => {
  it.each(PATHS.flatMap((path) => [320, 1280].map((width) => [path, width] as const)))(
    'finds nothing on %s at %i px',
    async (path, width) => {
      const page = await openPage(path, { colorScheme, width });
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it.each(['/', '/en/'])(
    'finds nothing on %s with panels and notes open, and with only what the source says',
    async (path) => {
      for (const fragment of [
        '#one-axis-three-networks.two-new-network',
        '?only=source#one-four-n.two-new-partner',
        '#note-service-activities',
      ]) {
        const page = await openPage(path + fragment, { colorScheme });
        expect(await axeViolations(page), fragment).toEqual([]);
      }
    },
  );
});

it('draws in system colours when they are forced', async () => {
  const page = await openPage('/', { forcedColors: 'active' });
  const colours = await page.evaluate(() => {
    const probe = document.createElement('div');
    document.body.append(probe);
    const system = new Set(
      [
        'Canvas',
        'CanvasText',
        'LinkText',
        'Highlight',
        'HighlightText',
        'GrayText',
        'ButtonText',
        'ButtonFace',
      ].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const found = new Set<string>();
    for (const shape of document.querySelectorAll(
      '.drawing :is(path, line, rect, circle, ellipse, text, polygon)',
    )) {
      if (shape.getClientRects().length === 0) continue;
      const { fill, stroke } = getComputedStyle(shape);
      for (const colour of [fill, stroke])
        if (/^rgb\(/.test(colour) && !system.has(colour))
          found.add(`${shape.getAttribute('class')}: ${colour}`);
    }
    return [...found];
  });
  expect(colours).toEqual([]);
});
