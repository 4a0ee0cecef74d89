// What a frame leaves out of its first paint, and that nothing is lost by it.
import { describe, expect, it } from 'vitest';
import { openPage } from './support/page.ts';

const DIAGRAMS = [
  { id: 'one-four-n', parts: 6, part: 'two-new-partner' },
  { id: 'one-axis-three-networks', parts: 6, part: 'community-tier' },
] as const;

describe.each(DIAGRAMS)('the framed $id', ({ id, parts, part }) => {
  const address = (lang: string, hash = '') => `${lang}embed/${id}/${hash}`;

  it.each(['/', '/en/'])('of %s reads its panels when one is asked for', async (lang) => {
    const page = await openPage(address(lang), { width: 760 });
    const panels = page.locator('[data-panel] .part');
    await page.locator('.drawing a.node[tabindex="0"]').filter({ visible: true }).waitFor();
    expect(await panels.count()).toBe(0);
    await page.locator(`[data-part-link="${part}"]`).click();
    await page.locator(`[id="${id}.${part}"].is-open`).waitFor();
    expect(await panels.count()).toBe(parts);
  });

  it('opens the one that its address names', async () => {
    const page = await openPage(address('/', `#${id}.${part}`), { width: 760 });
    await page.locator(`[id="${id}.${part}"].is-open`).waitFor();
  });

  it('has them all where no script runs, and opens each by its address', async () => {
    const page = await openPage(address('/en/'), { width: 760, javaScript: false });
    expect(await page.locator('[data-panel] .part').count()).toBe(parts);
    expect(await page.locator('.part').filter({ visible: true }).count()).toBe(0);
    await page.locator(`[data-part-link="${part}"]`).click();
    expect(await page.locator(`[id="${id}.${part}"]`).isVisible()).toBe(true);
  });

  it.each([760, 1280])('is drawn at its own size in a frame %d px wide', async (width) => {
    const page = await openPage(address('/en/'), { width });
    const drawing = page.locator('.drawing').filter({ visible: true });
    const { drawn, shown } = await drawing.evaluate((svg) => ({
      drawn: Number(svg.getAttribute('width')),
      shown: svg.getBoundingClientRect().width,
    }));
    expect(shown).toBe(drawn);
  });

  it('does not lay out what is for the other state of the switch', async () => {
    const page = await openPage(address('/'), { width: 760 });
    const laidOut = (selector: string) =>
      page
        .locator('.drawing')
        .filter({ visible: true })
        .evaluate(
          (svg, wanted) =>
            [...svg.querySelectorAll(wanted)].filter((element) => element.getClientRects().length > 0).length,
          selector,
        );
    const other = ':is(text, path, rect):is(.only-source, .only-source *)';
    expect(await laidOut(other)).toBe(0);
    await page.locator('[data-source-only]').check();
    await expect.poll(() => laidOut(other)).toBeGreaterThan(0);
  });
});
