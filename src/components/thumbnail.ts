import { textWidth } from '../figures/text.ts';
import { TYPE } from '../figures/tokens.ts';
import { el, px } from '../figures/svg.ts';

/** px: one cell of the grid, three quarters as high. */
const SIZE = { width: 88, height: 66 } as const;

/** px: of text whose class names no size in TYPE. */
const TEXT = 15;
const SIZES: readonly (readonly [string, number])[] = [
  ['t-numeral', TYPE.numeral],
  ['t-tier', TYPE.tier],
  ['t-node', TYPE.node],
  ['t-note', TYPE.note],
];

const UNSEEN =
  /<(title|desc|foreignObject)[\s>][\s\S]*?<\/\1>|<\w+(?=[^>]* class="[^"]*\b(?:hit|ring|f-wash-on|only-source)\b)[^>]*\/>/g;
const WORDS = /<text([^>]*)>([\s\S]*?)<\/text>/g;
const LINE = /<tspan([^>]*)>([^<]*)<\/tspan>/g;
/** What only the full size needs: names, states, links. */
const SPARE =
  / (?!class=|d=|[xyr]=|[xy][12]=|c[xy]=|r[xy]=|width=|height=|points=|transform=)[\w:-]+="[^"]*"/g;

const numberIn = (attributes: string, name: string): number | undefined => {
  const found = new RegExp(` ${name}="(-?[\\d.]+)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : Number(found);
};

const plain = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;/g, '"');

/** Text too small to be read is drawn as the strip that it fills; the numerals of a formula stay. */
function abridgeText(attributes: string, content: string): string {
  const classes = / class="([^"]*)"/.exec(attributes)?.[1] ?? '';
  if (/\bt-formula/.test(classes)) return `<text${attributes}>${content}</text>`;
  const size = SIZES.find(([name]) => classes.includes(name))?.[1] ?? TEXT;
  const lines = [...content.matchAll(LINE)].filter(([, own]) => / y="/.test(own!));
  const strips =
    lines.length === 0
      ? [[attributes, content] as const]
      : lines.map(([, own, words]) => [own!, words!] as const);
  const d = strips.map(([own, words]) => {
    const width = textWidth(plain(words), size);
    const shift = /\bt-middle\b/.test(classes) ? width / 2 : /\bt-end\b/.test(classes) ? width : 0;
    const x = (numberIn(own, 'x') ?? numberIn(attributes, 'x') ?? 0) - shift;
    const y = (numberIn(own, 'y') ?? numberIn(attributes, 'y') ?? 0) - size * 0.35;
    return `M${px(x)},${px(y)}h${px(width)}`;
  });
  const hidden = /\bonly-source\b/.test(classes);
  return hidden ? '' : el('path', { class: 'strip', d: d.join('') });
}

/** A drawing at the size of a stamp: its upper part, in its own marks, with strips for its words. */
export function thumbnail(drawing: string): string {
  const [root = '', width = '', height = ''] =
    /^<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(drawing) ?? [];
  const classes = / class="([^"]*)"/.exec(root)?.[1];
  const shown = Math.min(Number(height), (Number(width) * SIZE.height) / SIZE.width);
  const marks = drawing
    .slice(root.length, -'</svg>'.length)
    .replaceAll(UNSEEN, '')
    .replaceAll(WORDS, (_, attributes: string, content: string) => abridgeText(attributes, content))
    .replaceAll(/<(\/?)a(?=[\s>])/g, '<$1g')
    .replaceAll(SPARE, '');
  return el(
    'svg',
    { class: `${classes} thumbnail`, viewBox: `0 0 ${width} ${px(shown)}`, ...SIZE, 'aria-hidden': 'true' },
    marks,
  );
}
