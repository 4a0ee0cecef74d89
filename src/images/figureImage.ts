import type { LegendEntry } from '../figures/defineFigure.ts';
import { LEGEND_MARK, legendMark, legendMarkWidth } from '../figures/legendMark.ts';
import { slotMark } from '../figures/slotMark.ts';
import { el, escapeXml, px } from '../figures/svg.ts';
import type { Lang, SystemId } from '../schema/primitives.ts';
import { AS_SET } from './asSet.ts';
import type { Drawing } from './drawing.ts';
import { siteMark } from './siteMark.ts';
import { line, textBlock, widthOf, type Type } from './textBlock.ts';
import { LANG_TAG } from '../schema/langs.ts';

/** What an image says, besides what its drawing does. */
export interface FigureImageWords {
  readonly lang: Lang;
  /** The figure whose styles it has. */
  readonly form: string;
  readonly title: string;
  readonly caption: string;
  /** One sentence for who does not see it. */
  readonly alt: string;
  readonly system: {
    readonly id: SystemId;
    readonly label: string;
    readonly index: number;
    readonly count: number;
  } | null;
  readonly legend: readonly LegendEntry[];
  /** What the source does not say, with its heading. */
  readonly unstated: { readonly heading: string; readonly text: string } | null;
  /** What the drawing itself leaves to be said. */
  readonly notes: readonly string[];
  /** Source; publisher, release, date and licence. */
  readonly credit: readonly string[];
  /** Where the same is shown for good. */
  readonly address: string;
}

/** Units of an image's width; at 2,000 px two pixels each. Shown at 600 px, 20 units are 12 px. */
export const IMAGE_WIDTH = 1000;
const MARGIN = 52;
const ROOM = IMAGE_WIDTH - 2 * MARGIN;

const TYPE = {
  system: { role: 'sans', size: 18, leading: 30, bold: true, quiet: true },
  title: { role: 'serif', size: 42, leading: 56, bold: true, balanced: true },
  caption: { role: 'sans', size: 21, leading: 33, quiet: true },
  legend: { role: 'sans', size: 19, leading: 29, quiet: true, balanced: true },
  heading: { role: 'sans', size: 19, leading: 32, bold: true },
  unstated: { role: 'sans', size: 19, leading: 30, quiet: true },
  credit: { role: 'sans', size: 20, leading: 31, quiet: true, balanced: true },
} as const satisfies Record<string, Type>;

/** Beside a drawing as tall as this by its width, the rest has a column of its own. */
const TALL = 0.9;
const SIDE = { width: 248, gap: 40 } as const;
const GAP = { drawing: 30, column: 48, legend: 34, mark: 12 } as const;

interface Part {
  readonly svg: string;
  readonly height: number;
}

function head({ lang, title, caption, system }: FigureImageWords): Part {
  let y = MARGIN + 14;
  let svg = el('path', { class: 'image-opening', d: `M${MARGIN} ${MARGIN - 6}H${IMAGE_WIDTH - MARGIN}` });
  if (system !== null) {
    const scale = 1.35;
    const slots = el(
      'g',
      { class: `image-slots ${system.id}`, transform: `translate(${MARGIN} ${px(y + 7)}) scale(${scale})` },
      slotMark({ x: 0, y: 0 }, system.index, system.count),
    );
    svg += slots + textBlock(system.label, { x: MARGIN + 56, top: y, width: ROOM }, TYPE.system, lang).svg;
    y += TYPE.system.leading;
  }
  const at = { x: MARGIN, width: ROOM };
  const titled = textBlock(title, { ...at, top: y }, TYPE.title, lang);
  y += titled.height + 4;
  const captioned = textBlock(caption, { ...at, top: y }, TYPE.caption, lang);
  return { svg: svg + titled.svg + captioned.svg, height: y + captioned.height };
}

/** Scale of the legend's marks, drawn for text of 14 px. */
const MARK_SCALE = TYPE.legend.size / 14;

/** Entries one after the other, as many on a line as there is room for. */
function legend(
  { lang, form, legend: entries }: FigureImageWords,
  x: number,
  top: number,
  width: number,
): Part {
  let [left, y, bottom] = [x, top, top];
  const parts = entries.map(({ mark, text }) => {
    const indent = legendMarkWidth(mark) * MARK_SCALE + GAP.mark;
    const whole = indent + widthOf(text, TYPE.legend, lang) + 1;
    if (left > x && left + whole > x + width) [left, y] = [x, bottom];
    const block = textBlock(text, { x: left + indent, top: y, width: width - indent }, TYPE.legend, lang);
    const drop = (TYPE.legend.leading - LEGEND_MARK.height * MARK_SCALE) / 2;
    const placed = `translate(${px(left)} ${px(y + drop)}) scale(${Number(MARK_SCALE.toFixed(3))})`;
    const drawn = el('g', { class: 'legend', transform: placed }, legendMark(mark));
    left += whole + GAP.legend;
    bottom = Math.max(bottom, y + block.height + 4);
    return drawn + block.svg;
  });
  return {
    svg: el('g', { class: 'figure', 'data-figure': form }, ...parts),
    height: bottom - top,
  };
}

/** What is not said, and notes: each under a rule. */
function remarks({ lang, unstated, notes }: FigureImageWords, x: number, top: number, width: number): Part {
  let [y, svg] = [top, ''];
  const add = (text: string, type: Type): void => {
    const block = textBlock(text, { x, top: y, width }, type, lang);
    svg += block.svg;
    y += block.height;
  };
  const rule = (): void => {
    if (y > top) y += 16;
    svg += el('path', { class: 'image-hair', d: `M${px(x)} ${px(y)}h${px(width)}` });
    y += 12;
  };
  if (unstated !== null) {
    rule();
    add(unstated.heading, TYPE.heading);
    add(unstated.text, TYPE.unstated);
  }
  for (const note of notes) {
    rule();
    add(note, TYPE.unstated);
  }
  return { svg, height: y - top };
}

/** Drawing, legend and what is not said: beside the drawing where it is tall, under it where it is not. */
function body(words: FigureImageWords, drawing: Drawing, top: number): Part {
  const beside = words.unstated !== null && drawing.height / drawing.width > TALL;
  const room = beside ? ROOM - SIDE.width - SIDE.gap : ROOM;
  const scale = room / drawing.width;
  const drawn = drawing.placed(MARGIN, top, scale);
  const bottom = top + drawing.height * scale;
  const x = beside ? MARGIN + room + SIDE.gap : MARGIN;
  const width = beside ? SIDE.width : ROOM;
  const keyTop = beside ? top + 8 : bottom + GAP.drawing;
  const key = legend(words, x, keyTop, width);
  const restTop = keyTop + key.height + (key.height > 0 ? 22 : 0);
  const rest = remarks(words, x, restTop, width);
  const end = rest.height > 0 ? restTop + rest.height : keyTop + key.height;
  return { svg: drawn + key.svg + rest.svg, height: Math.max(bottom, end) - top };
}

const MARK = 44;

/** An address breaks after a slash only. */
function addressLines(address: string, lang: Lang): string[] {
  const room = ROOM - MARK - 24;
  return address.split(/(?<=\/)(?=[^/])/).reduce<string[]>((lines, part) => {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + part, TYPE.credit, lang) <= room)
      return [...lines.slice(0, -1), last + part];
    return [...lines, part];
  }, []);
}

function foot({ lang, credit, address }: FigureImageWords, top: number): Part {
  const rule = el('path', { class: 'image-foot', d: `M${MARGIN} ${px(top)}H${IMAGE_WIDTH - MARGIN}` });
  let y = top + 14;
  let svg = rule;
  for (const text of credit) {
    const block = textBlock(text, { x: MARGIN, top: y, width: ROOM - MARK - 24 }, TYPE.credit, lang);
    svg += block.svg;
    y += block.height;
  }
  for (const text of addressLines(address, lang)) {
    // An address is no prose: nothing in it is set apart or squeezed.
    svg += line(text, MARGIN, y + TYPE.credit.leading / 2 + TYPE.credit.size * 0.36, TYPE.credit, 'en');
    y += TYPE.credit.leading;
  }
  svg += siteMark(IMAGE_WIDTH - MARGIN - MARK, top + 22, MARK);
  return { svg, height: y - top };
}

/** A figure with everything that it must not travel without; to be painted in a theme. */
export function figureImage(words: FigureImageWords, drawing: Drawing): string {
  const top = head(words);
  const middle = body(words, drawing, top.height + GAP.drawing);
  const end = foot(words, top.height + GAP.drawing + middle.height + 34);
  const height = Math.ceil(top.height + GAP.drawing + middle.height + 34 + end.height + MARGIN - 14);
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${IMAGE_WIDTH} ${height}`,
      width: IMAGE_WIDTH,
      height,
      role: 'img',
      lang: LANG_TAG[words.lang],
      class: 'image',
      style: AS_SET,
    },
    el('title', {}, escapeXml(words.title)),
    el('desc', {}, escapeXml(words.alt)),
    el('rect', { class: 'image-ground', width: IMAGE_WIDTH, height }),
    top.svg,
    middle.svg,
    end.svg,
  );
}
