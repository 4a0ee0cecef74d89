import { load, type CheerioAPI } from 'cheerio';
import { roomyWidth } from '../../../src/figures/lines.ts';
import { overlaps, type Sides } from './rects.ts';

export interface Rect extends Sides {
  readonly text: string;
}

/** Font sizes in px by class, the most telling class first. */
export type FontSizes = readonly (readonly [className: string, size: number])[];

type Found = ReturnType<CheerioAPI>;

const hasClass = (element: Found, name: string) => (element.attr('class') ?? '').split(' ').includes(name);

/** Every `<text>` of a drawing as the room that it takes with wide letter spacing, where translations have put it. */
export function drawnText(svg: string, sizes: FontSizes): Rect[] {
  const $ = load(svg, { xml: true });
  const sizeOf = (element: Found): number | undefined => sizes.find(([name]) => hasClass(element, name))?.[1];
  return $('text')
    .toArray()
    .map((node) => {
      const element = $(node);
      const size = sizeOf(element);
      if (size === undefined) throw new Error(`no size for <text class="${element.attr('class')}">`);
      const width = element
        .contents()
        .toArray()
        .reduce((sum, child) => {
          const part = $(child as Parameters<CheerioAPI>[0]);
          return (
            sum + roomyWidth(part.text().trimEnd(), sizeOf(part) ?? size) + Number(part.attr?.('dx') ?? 0)
          );
        }, 0);
      const moved = element
        .parents('[transform]')
        .toArray()
        .map((parent) => /translate\(([-\d.]+),([-\d.]+)\)/.exec($(parent).attr('transform')!)!);
      const x = moved.reduce((sum, [, dx]) => sum + Number(dx), Number(element.attr('x') ?? 0));
      const y = moved.reduce((sum, [, , dy]) => sum + Number(dy), Number(element.attr('y') ?? 0));
      const before = hasClass(element, 't-end') ? width : hasClass(element, 't-middle') ? width / 2 : 0;
      return {
        text: element.text().trim(),
        left: x - before,
        right: x - before + width,
        top: y - size * 0.72,
        bottom: y + size * 0.2,
      };
    });
}

/** Pairs of texts that take the same room. */
export function collisions(rects: readonly Rect[]): string[] {
  return rects.flatMap((a, i) =>
    rects
      .slice(i + 1)
      .filter((b) => overlaps(a, b))
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Texts that leave the canvas. */
export function outside(rects: readonly Rect[], width: number, height: number): string[] {
  return rects
    .filter(({ left, right, top, bottom }) => left < 0 || right > width + 1 || top < 0 || bottom > height)
    .map(({ text }) => text);
}
