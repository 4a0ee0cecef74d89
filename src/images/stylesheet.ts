import { readFileSync } from 'node:fs';
import { compile } from 'css-select';
import { generate, parse, walk, type CssNode, type Rule, type Selector } from 'css-tree';
import { once } from '../once.ts';
import type { SvgElement } from './svgTree.ts';

/** Where the stylesheets are, from the root of the project. */
const FOLDER = 'src/styles';

/** One selector with what it declares. */
export interface StyleRule {
  readonly matches: (element: SvgElement) => boolean;
  readonly specificity: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** Anything else waits for a pointer, a keyboard or a page, and a picture has none. */
const STATIC = new Set(['is', 'where', 'not', 'has', 'lang', 'first-child', 'last-child']);

function isStatic(selector: CssNode): boolean {
  let still = true;
  walk(selector, (node) => {
    if (node.type === 'PseudoElementSelector' || node.type === 'NestingSelector') still = false;
    if (node.type === 'PseudoClassSelector' && !STATIC.has(node.name)) still = false;
  });
  return still;
}

/** Ids, classes, types as one number; no selector has a hundred of a kind. */
function specificityOf(selector: Selector): number {
  let sum = 0;
  selector.children.forEach((part) => {
    if (part.type === 'IdSelector') sum += 10_000;
    else if (part.type === 'ClassSelector' || part.type === 'AttributeSelector') sum += 100;
    else if (part.type === 'TypeSelector' && part.name !== '*') sum += 1;
    else if (part.type === 'PseudoClassSelector' && part.name !== 'where') sum += pseudoClass(part);
  });
  return sum;
}

/** `:is()`, `:not()` and `:has()` weigh as much as the heaviest of their arguments. */
function pseudoClass({ children }: Extract<CssNode, { type: 'PseudoClassSelector' }>): number {
  const list = children?.first;
  if (list?.type !== 'SelectorList') return 100;
  return Math.max(...list.children.toArray().map((inner) => specificityOf(inner as Selector)));
}

/** css-select knows no languages: `markLanguages` says them by attribute, which weighs the same. */
const asAttribute = (selector: string): string => selector.replaceAll(/:lang\((\w+)\)/g, '[data-lang="$1"]');

function rulesOf(rule: Rule): StyleRule[] {
  if (rule.prelude.type !== 'SelectorList') return [];
  const declarations: [string, string][] = [];
  rule.block.children.forEach((node) => {
    if (node.type === 'Declaration') declarations.push([node.property, generate(node.value).trim()]);
  });
  return rule.prelude.children.toArray().flatMap((selector) => {
    if (selector.type !== 'Selector' || !isStatic(selector)) return [];
    const matches = compile<SvgElement, SvgElement>(asAttribute(generate(selector)), { xmlMode: true });
    return [{ matches, specificity: specificityOf(selector), declarations }];
  });
}

/** Rules in the order of the cascade. What stands under a condition (dark, print, forced colours) is left out. */
export const parseStyles = once((css: string): readonly StyleRule[] => {
  const sheet = parse(css);
  if (sheet.type !== 'StyleSheet') throw new Error('a stylesheet was expected');
  return sheet.children
    .toArray()
    .flatMap((node) => (node.type === 'Rule' ? rulesOf(node) : []))
    .sort((a, b) => a.specificity - b.specificity);
});

/** The stylesheets of a drawing, and of what an image adds to it. */
export const readStyles = (forms: readonly string[]): string =>
  ['figure', 'figure-frame', ...forms.map((form) => `figure-${form}`), 'image']
    .map((name) => readFileSync(`${FOLDER}/${name}.css`, 'utf8'))
    .join('\n');

export type Theme = 'light' | 'dark';

const parseTokens = once((css: string) => {
  const sheet = parse(css);
  return once((theme: Theme): ReadonlyMap<string, string> => {
    const tokens = new Map<string, string>();
    const take = (wanted: string, root: CssNode): void =>
      walk(root, (node) => {
        if (node.type !== 'Rule' || generate(node.prelude).replaceAll(/["']/g, '') !== wanted) return;
        node.block.children.forEach((declaration) => {
          if (declaration.type === 'Declaration' && declaration.property.startsWith('--'))
            tokens.set(declaration.property, generate(declaration.value).trim());
        });
      });
    take(':root', sheet);
    if (theme === 'dark') take(':root[data-theme=dark]', sheet);
    return tokens;
  });
});

/** Custom properties of styles/tokens.css in one theme. */
export const readTokens = (theme: Theme): ReadonlyMap<string, string> =>
  parseTokens(readFileSync(`${FOLDER}/tokens.css`, 'utf8'))(theme);
