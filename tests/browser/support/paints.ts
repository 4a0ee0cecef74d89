// What is painted in the drawings, and what it is painted on, as the browser computes it.
import type { Page } from 'playwright-core';

export interface Paint {
  readonly figure: string;
  readonly element: string;
  readonly kind: 'text' | 'line' | 'area';
  /** As it is set. */
  readonly set: string;
  /** As it is seen, with what shines through blended in. */
  readonly colour: string;
  /** What lies under it, at places spread over it. */
  readonly grounds: readonly string[];
  /** Classes of the element and of what it stands in. */
  readonly classes: readonly string[];
}

/** Every visible text, line and area of the drawings within `scope`. */
export const paintsOf = (page: Page, scope = 'body'): Promise<Paint[]> =>
  page.evaluate((within) => {
    type Rgba = readonly [number, number, number, number];
    const SHAPES = 'path, line, rect, circle, ellipse, polygon';
    const parse = (css: string): Rgba => {
      const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return css.startsWith('rgb') ? [r, g, b, a] : [0, 0, 0, 0];
    };
    const over = (top: Rgba, under: Rgba): Rgba => {
      const mix = (i: 0 | 1 | 2) => Math.round(top[i] * top[3] + under[i] * (1 - top[3]));
      return [mix(0), mix(1), mix(2), 1];
    };
    const write = ([r, g, b]: Rgba) => `rgb(${r}, ${g}, ${b})`;
    const writeSet = ([r, g, b, a]: Rgba) => `rgba(${r}, ${g}, ${b}, ${a})`;
    const withOpacity = (css: string, opacity: string): Rgba => {
      const [r, g, b, a] = parse(css);
      return [r, g, b, a * Number(opacity)];
    };
    const fillOf = (element: Element) => {
      const { fill, fillOpacity } = getComputedStyle(element);
      return withOpacity(fill, fillOpacity);
    };
    const strokeOf = (element: Element) => {
      const { stroke, strokeOpacity } = getComputedStyle(element);
      return withOpacity(stroke, strokeOpacity);
    };
    const paperUnder = (element: Element | null): Rgba => {
      for (let at = element; at !== null; at = at.parentElement) {
        const colour = parse(getComputedStyle(at).backgroundColor);
        if (colour[3] === 1) return colour;
      }
      return [255, 255, 255, 1];
    };
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
    const found: Paint[] = [];
    for (const drawing of document.querySelectorAll<SVGSVGElement>(
      `${within} svg:is(.drawing, .legend-mark, .slot-mark)`,
    )) {
      if (!isSeen(drawing)) continue;
      const paper = paperUnder(drawing);
      const shapes = [...drawing.querySelectorAll<SVGGeometryElement>(SHAPES)].filter(isSeen);
      const filled = shapes
        .map((shape) => ({ shape, fill: fillOf(shape), fromScreen: shape.getScreenCTM()!.inverse() }))
        .filter(({ fill }) => fill[3] > 0);
      /** What lies at a place of the screen under an element: everything that was painted before it. */
      const groundAt = (x: number, y: number, element: Element): Rgba => {
        const at = new DOMPoint(x, y);
        return filled
          .filter(({ shape }) => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
          .filter(({ shape, fromScreen }) => shape.isPointInFill(at.matrixTransform(fromScreen)))
          .reduce((ground, { fill }) => over(fill, ground), paper);
      };
      const describe = (element: Element, kind: Paint['kind'], colour: Rgba, grounds: readonly Rgba[]) => {
        const classes: string[] = [];
        for (
          let at: Element | null = element;
          at !== null && at !== drawing.parentElement;
          at = at.parentElement
        )
          classes.push(...at.classList);
        found.push({
          figure: drawing.closest<HTMLElement>('[data-figure]')?.dataset['figure'] ?? 'sheet',
          element: `<${element.tagName} class="${element.getAttribute('class') ?? ''}">${(element.textContent ?? '').slice(0, 24)}`,
          kind,
          set: writeSet(colour),
          colour: write(over(colour, grounds[0]!)),
          grounds: [...new Set(grounds.map(write))],
          classes,
        });
      };
      const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const element = node.parentElement!;
        if (node.nodeValue!.trim() === '' || element.closest('foreignObject') !== null || !isSeen(element))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const halo = strokeOf(element.closest('text')!);
        const grounds = [...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
          [0.1, 0.5, 0.9].map((part) =>
            halo[3] > 0 ? halo : groundAt(left + (right - left) * part, (top + bottom) / 2, element),
          ),
        );
        if (grounds.length > 0) describe(element, 'text', fillOf(element), grounds);
      }
      for (const shape of shapes) {
        const toScreen = shape.getScreenCTM()!;
        const stroke = strokeOf(shape);
        if (stroke[3] > 0 && Number.parseFloat(getComputedStyle(shape).strokeWidth) > 0) {
          const length = shape.getTotalLength();
          const places = [0.1, 0.37, 0.61, 0.9].map((part) =>
            shape.getPointAtLength(length * part).matrixTransform(toScreen),
          );
          describe(
            shape,
            'line',
            stroke,
            places.map(({ x, y }) => groundAt(x, y, shape)),
          );
        }
        const fill = fillOf(shape);
        const { left, right, top, bottom } = shape.getBoundingClientRect();
        if (fill[3] > 0 && right > left && bottom > top)
          describe(shape, 'area', fill, [groundAt((left + right) / 2, (top + bottom) / 2, shape)]);
      }
    }
    return found;
  }, scope);

/** Colours of the page by their names in tokens.css, as the browser computes them. */
export const tokensOf = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate((tokens) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const colours = tokens.map((token) => {
      probe.style.setProperty('color', `var(--${token})`);
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return colours;
  }, names);

/** What the system colours are in this browser. */
export const systemColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names =
      'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText Mark MarkText GrayText AccentColor AccentColorText SelectedItem SelectedItemText';
    const probe = document.createElement('i');
    probe.style.setProperty('forced-color-adjust', 'none');
    document.body.append(probe);
    const colours = names.split(' ').map((name) => {
      probe.style.setProperty('color', name);
      const [r, g, b, a = '1'] = getComputedStyle(probe).color.match(/[\d.]+/g)!;
      return `rgba(${r}, ${g}, ${b}, ${a})`;
    });
    probe.remove();
    return [...new Set(colours)];
  });
