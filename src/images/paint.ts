import type { Lang } from '../schema/primitives.ts';
import { familiesOf, IMAGE_FACES, type FaceName, type Role } from './faces.ts';
import { runsOf, type SetText, type TextRun } from './runs.ts';
import type { StyleRule } from './stylesheet.ts';
import { isElement, parseSvg, serialise, type SvgElement, type SvgNode } from './svgTree.ts';

/** What an element hands on to its children. */
interface Inherited extends Omit<SetText, 'size' | 'weight'> {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly stroke: string;
  readonly hidden: boolean;
  readonly tokens: ReadonlyMap<string, string>;
}

/** Properties that SVG has as attributes too: these alone reach every editor and printer. */
const AS_ATTRIBUTES = new Set([
  'fill',
  'fill-opacity',
  'fill-rule',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
  'font-size',
  'font-weight',
]);

/** Attributes of the site's own pages, which mean nothing in a file. */
const OF_PAGES = /^(?:class|role|href|tabindex|xmlns|aria-.*|data-.*)$/;

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline']);

/** Resolves `var()`, fallbacks included. */
function resolve(value: string, tokens: ReadonlyMap<string, string>): string {
  const resolved = value.replaceAll(
    /var\((--[\w-]+)(?:,([^()]*))?\)/g,
    (_, name: string, instead?: string) => {
      const found = tokens.get(name) ?? instead?.trim();
      if (found === undefined) throw new Error(`styles/: no value for ${name}`);
      return found;
    },
  );
  return resolved.includes('var(') ? resolve(resolved, tokens) : resolved;
}

/** Which kind of face a `font-family` asks for, by the token that it names. */
function roleOf(value: string, before: Role): Role {
  if (/--(?:sans)/.test(value)) return 'sans';
  if (/--(?:numeral)/.test(value)) return 'numeral';
  return /--(?:serif|song|display|title)/.test(value) ? 'serif' : before;
}

const languageOf = (tag: string | undefined, before: Lang): Lang =>
  tag === undefined ? before : tag.startsWith('zh') ? 'zh' : 'en';

/** The language of every element as an attribute, for selectors. */
function markLanguages(element: SvgElement, before: Lang): void {
  const lang = languageOf(element.attribs['lang'], before);
  element.attribs['data-lang'] = lang;
  for (const child of element.children) if (isElement(child)) markLanguages(child, lang);
}

const withoutUnit = (value: string): string => value.replaceAll(/(\d)px\b/g, '$1');

/** A still of an SVG: what the stylesheets say of each element stands in its attributes, in values. */
export function paint(
  svg: string,
  rules: readonly StyleRule[],
  tokens: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  const root = parseSvg(svg);
  markLanguages(root, lang);
  const start: Inherited = {
    role: 'serif',
    weight: 400,
    size: 16,
    lang,
    autospace: true,
    fill: '#000',
    stroke: 'none',
    hidden: false,
    tokens,
  };
  const kept = Object.fromEntries(['xmlns', 'role'].map((name) => [name, root.attribs[name] ?? '']));
  const [painted] = paintElement(root, start, rules);
  if (painted === undefined || !isElement(painted)) throw new Error('nothing of the image is to be seen');
  painted.attribs = { ...kept, ...painted.attribs };
  return serialise(painted);
}

/** Most elements set no token of their own. */
function withOwn(
  before: ReadonlyMap<string, string>,
  declared: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = [...declared].filter(([name]) => name.startsWith('--'));
  if (own.length === 0) return before;
  const tokens = new Map(before);
  for (const [name, value] of own) tokens.set(name, resolve(value, tokens));
  return tokens;
}

function paintElement(element: SvgElement, before: Inherited, rules: readonly StyleRule[]): SvgNode[] {
  if (element.name === 'foreignObject') return [];
  const declared = new Map<string, string>(Object.entries(element.attribs));
  for (const rule of rules)
    if (rule.matches(element))
      for (const [property, value] of rule.declarations) declared.set(property, value);

  const tokens = withOwn(before.tokens, declared);
  const value = (property: string): string | undefined => {
    const found = declared.get(property);
    return found === undefined || found === 'inherit' ? undefined : withoutUnit(resolve(found, tokens));
  };
  if (value('display') === 'none') return [];

  const visibility = value('visibility');
  const now: Inherited = {
    tokens,
    role: roleOf(declared.get('font-family') ?? '', before.role),
    weight: Number(value('font-weight') ?? before.weight),
    size: Number(value('font-size') ?? before.size),
    lang: languageOf(element.attribs['lang'], before.lang),
    autospace: declared.has('text-autospace') ? value('text-autospace') !== 'no-autospace' : before.autospace,
    fill: value('fill')?.replace('transparent', 'none') ?? before.fill,
    stroke: value('stroke') ?? before.stroke,
    hidden: visibility === undefined ? before.hidden : visibility === 'hidden',
  };
  if (SHAPES.has(element.name) && (now.hidden || (now.fill === 'none' && now.stroke === 'none'))) return [];

  const attributes: Record<string, string> = {};
  for (const [name, original] of Object.entries(element.attribs))
    if (!OF_PAGES.test(name) && !AS_ATTRIBUTES.has(name)) attributes[name] = original;
  for (const property of AS_ATTRIBUTES) {
    const found = value(property);
    if (found !== undefined) attributes[property] = found.replace('transparent', 'none');
  }
  if (element.name === 'text' || element.name === 'tspan')
    return setText(element, attributes, now, rules, declared);
  delete attributes['font-weight'];

  const name = element.name === 'a' ? 'g' : element.name;
  const children = element.children.flatMap((child) =>
    isElement(child) ? paintElement(child, now, rules) : child.type === 'text' ? [child] : [],
  );
  if (name === 'g' && children.length === 0) return [];
  if (name === 'g' && Object.keys(attributes).length === 0) return children;
  return [makeElement(element, name, attributes, children)];
}

/** resvg drops the blank between a numeral and its unit where the unit is an element of its own. */
const keepBlank = (text: string): string => text.replace(/^ /, '\u00a0').replace(/ $/, '');

/** Text in its faces, run by run. */
function setText(
  element: SvgElement,
  attributes: Record<string, string>,
  style: Inherited,
  rules: readonly StyleRule[],
  declared: ReadonlyMap<string, string>,
): SvgNode[] {
  const pieces = element.children.flatMap((child): (TextRun | SvgNode)[] =>
    isElement(child)
      ? paintElement(child, style, rules)
      : child.type === 'text' && !style.hidden
        ? runsOf(element.name === 'tspan' ? keepBlank(child.data) : child.data, style)
        : [],
  );
  if (pieces.length === 0) return [];
  const first = pieces.find((piece): piece is TextRun => 'face' in piece);
  const base = first?.face;
  delete attributes['font-weight'];
  if (base !== undefined) Object.assign(attributes, faceAttributes(base));
  const children = pieces.map((piece, i): SvgNode => {
    if (!('face' in piece)) return piece;
    const own = {
      ...(piece.dx !== 0 && i > 0 && { dx: String(Number(piece.dx.toFixed(2))) }),
      ...(piece.face !== base && faceAttributes(piece.face)),
    };
    const text = makeText(piece.text);
    return Object.keys(own).length === 0 ? text : makeElement(element, 'tspan', own, [text]);
  });
  const whole = makeElement(element, element.name, attributes, children);
  // Not every editor can put the stroke behind the letters: there it is a text of its own.
  if (declared.get('paint-order') !== 'stroke' || style.stroke === 'none') return [whole];
  const { stroke: _, 'stroke-width': __, ...plain } = attributes;
  return [
    makeElement(
      element,
      element.name,
      { ...attributes, fill: style.stroke, 'stroke-linejoin': 'round' },
      children,
    ),
    makeElement(element, element.name, plain, children),
  ];
}

const faceAttributes = (face: FaceName): Record<string, string> => ({
  'font-family': familiesOf(face),
  'font-weight': String(IMAGE_FACES[face].weight),
});

/** As the parser would have made it, from one that it has made. */
const makeElement = (
  like: SvgElement,
  name: string,
  attribs: Record<string, string>,
  children: SvgNode[],
): SvgElement => {
  const element: SvgElement = like.cloneNode();
  Object.assign(element, { name, attribs, children });
  return element;
};
const makeText = (data: string): SvgNode => ({ type: 'text', data }) as SvgNode;
