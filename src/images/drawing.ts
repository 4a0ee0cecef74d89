import { drawingWidth } from '../figures/drawingWidth.ts';
import type { FigureDefinition } from '../figures/defineFigure.ts';
import { px } from '../figures/svg.ts';
import { isElement, parseSvg, serialise, type SvgElement } from './svgTree.ts';

export interface Drawing {
  /** The drawing's own markup, as a group. */
  readonly placed: (x: number, y: number, scale: number) => string;
  readonly width: number;
  readonly height: number;
}

/** A drawing that can be put into an image: its SVG becomes a group of the same class. */
export function drawingOf(svg: string): Drawing {
  const root = parseSvg(svg);
  const { class: className = '', width, height } = root.attribs;
  return {
    width: Number(width),
    height: Number(height),
    placed: (x, y, scale) => {
      const transform = `translate(${px(x)} ${px(y)}) scale(${Number(scale.toFixed(4))})`;
      return serialise(Object.assign(root, { name: 'g', attribs: { class: className, transform } }));
    },
  };
}

const TRANSLATED = /translate\([^ ,)]+[ ,]+(-?[\d.]+)\)/;
/** Px that letters of a drawing reach below their baseline, and a little more. */
const DESCENT = 8;

/** Leaves out the words that an edge `bottom` px down the drawing would cut; what has no letters runs on. */
function withoutCutWords(element: SvgElement, bottom: number): void {
  element.children = element.children.filter((child) => {
    if (!isElement(child)) return true;
    const { y, transform = '' } = child.attribs;
    const down = Number(TRANSLATED.exec(transform)?.[1] ?? 0);
    const isText = child.name === 'text' || (child.name === 'tspan' && y !== undefined);
    if (isText && down + Number.parseFloat(y ?? '0') + DESCENT > bottom) return false;
    withoutCutWords(child, bottom - down);
    return true;
  });
}

/** A drawing that runs off the lower edge of a picture. */
export function cropped(svg: string, bottom: number): Drawing {
  const root = parseSvg(svg);
  withoutCutWords(root, bottom);
  return drawingOf(serialise(root));
}

/** Px of a column on most sites: what is laid out for it can be read when the image is shown in it. */
const COLUMN = 600;
/** Height by width above which an image grows too long for its page. */
const TALL = 1.2;

/** The layout that suits an image: the one for a column, or the widest where that would be long. */
export function imageDrawing(definition: FigureDefinition, draw: (width: number) => string): Drawing {
  const column = drawingOf(draw(drawingWidth(definition, COLUMN)));
  return column.height / column.width <= TALL ? column : drawingOf(draw(definition.widths.at(-1)!));
}
