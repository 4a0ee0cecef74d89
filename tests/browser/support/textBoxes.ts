// Where the words of figures stand on the screen.
import type { Page } from 'playwright-core';

export interface TextBox {
  readonly figure: string;
  readonly text: string;
  /** Words of one block belong together: it sets its own lines. */
  readonly block: number;
  readonly isDrawn: boolean;
  /** Font size on the screen, in CSS px. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of visible text in the page’s figures, drawn or set, as the room that its ink takes. */
export const textBoxes = (page: Page): Promise<TextBox[]> =>
  page.evaluate(() => {
    /** From the middle of a line up and down, as a share of the size: Han fill it, Latin letters nearly. */
    const INK = 0.46;
    const BLOCK =
      'text, p, h3, h4, h5, li, dt, dd, th, td, summary, caption, legend, label, figcaption > *, .parts-title';
    const blocks: Element[] = [];
    const found: TextBox[] = [];
    for (const figure of document.querySelectorAll<HTMLElement>('.figure, .sheet')) {
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement!;
        const { fontSize, letterSpacing } = getComputedStyle(element);
        if (node.nodeValue!.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
        if (element.closest('.visually-hidden, .table-scroll') !== null) continue;
        const block = element.closest(BLOCK) ?? element;
        if (!blocks.includes(block)) blocks.push(block);
        const drawn = element.closest<SVGGraphicsElement>('text');
        const scale = drawn?.getScreenCTM()?.a ?? 1;
        const size = Number.parseFloat(fontSize) * scale;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          if (right - left < 1) continue;
          const middle = (top + bottom) / 2 + scrollY;
          found.push({
            figure: figure.dataset['figure'] ?? 'sheet',
            text: node.nodeValue!.trim(),
            block: blocks.indexOf(block),
            isDrawn: drawn !== null,
            size,
            left,
            right: right - (Number.parseFloat(letterSpacing) || 0) * scale,
            top: middle - size * INK,
            bottom: middle + size * INK,
          });
        }
      }
    }
    return found;
  });

/** Px that two boxes may share: less than the blank round a glyph. */
const SHARED = 1;

/** Pairs of words of different blocks that take the same room. */
export function collisions(boxes: readonly TextBox[]): string[] {
  const downwards = boxes.toSorted((a, b) => a.top - b.top);
  return downwards.flatMap((a, i) => {
    const hits: string[] = [];
    for (const b of downwards.slice(i + 1)) {
      if (b.top > a.bottom - SHARED) break;
      const apart = a.left > b.right - SHARED || b.left > a.right - SHARED;
      if (a.block !== b.block && !apart) hits.push(`${a.figure}: “${a.text}” × “${b.text}”`);
    }
    return hits;
  });
}
