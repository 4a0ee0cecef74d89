import type { CheerioAPI } from 'cheerio';
import { readFileSync } from 'node:fs';
import { roomyWidth } from '../../../src/figures/lines.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { TYPE } from '../../../src/figures/tokens.ts';
import { NAME, numeralWidth, type PlacedGroup } from '../../../src/figures/unitGroups.ts';
import type { Lang } from '../../../src/schema/release.ts';
import type { Sides } from './rects.ts';

export interface Words extends Sides {
  readonly text: string;
}

/** Font sizes in px by class, in pictures of units. */
const SIZES: Readonly<Record<string, number>> = {
  't-node': TYPE.node,
  't-node-en': TYPE.nodeEn,
  't-second': TYPE.second,
  't-note': TYPE.note,
};

/**
 * Every line of text but the numerals, with the room that wider letter spacing takes. Words in a frame's line need
 * none: they cover the line.
 */
export function drawnWords($: CheerioAPI, lang: Lang): Words[] {
  return $('text')
    .toArray()
    .map((element) => $(element))
    .filter((text) => !text.hasClass('t-numeral'))
    .map((element) => {
      const [className] = element.attr('class')!.split(' ');
      const size = className === 'name' ? NAME[lang].size : SIZES[className!];
      if (size === undefined) throw new Error(`no size known for class "${className}"`);
      const text = element.text();
      const [x, y] = [Number(element.attr('x')), Number(element.attr('y'))];
      return {
        text,
        left: x,
        right: x + (element.hasClass('reading') ? textWidth(text, size) : roomyWidth(text, size)),
        top: y - size * 0.8,
        bottom: y + size * 0.2,
      };
    });
}

/** What the numbers, with their units, and the marks of the groups take up. */
export function drawnGroups(groups: readonly PlacedGroup[], lang: Lang): Words[] {
  return groups.flatMap(({ group: { quantity, outline, pitch }, numeral: { x, y }, centres }) => {
    const xs = centres.map((centre) => centre.x);
    const ys = centres.map((centre) => centre.y);
    return [
      // Lining figures have no descenders.
      {
        text: `${quantity.value} ${quantity.unit[lang]}`,
        left: x,
        right: x + numeralWidth(quantity, lang),
        top: y - TYPE.numeral * 0.75,
        bottom: y,
      },
      {
        text: `marks of ${quantity.id}`,
        left: Math.min(...xs) - outline.width / 2,
        right: Math.max(...xs) + outline.width / 2,
        top: Math.min(...ys) - pitch.y / 2,
        bottom: Math.max(...ys) + pitch.y / 2,
      },
    ];
  });
}

/** Half of what a dashed line is wide, in px. */
const HALF = 0.8;

/** The straight strokes of a path made of M, H and V. */
export function strokesOf(d: string): Sides[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MHV])([-\d. ]+)/g)].flatMap(([, command, numbers]) => {
    const [a, b] = numbers!.trim().split(' ').map(Number) as [number, number];
    const [fromX, fromY] = [x, y];
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'H') x = a;
    else y = a;
    if (command === 'M') return [];
    const side = (p: number, q: number) => [Math.min(p, q), Math.max(p, q)] as const;
    const [left, right] = side(fromX, x);
    const [top, bottom] = side(fromY, y);
    return [{ left: left - HALF, right: right + HALF, top: top - HALF, bottom: bottom + HALF }];
  });
}

/** Font size in px that a figure's own stylesheet gives a class of it. */
export function sizeInStylesheet(figureId: string, selector: string): number {
  const css = readFileSync(`src/styles/figure-${figureId}.css`, 'utf8');
  const rule = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].find(
    ([, selectors, body]) => selectors!.trim() === `.${figureId} ${selector}` && body!.includes('font-size'),
  );
  return Number(/font-size:\s*([\d.]+)px/.exec(rule?.[2] ?? '')?.[1]);
}
