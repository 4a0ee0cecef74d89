import { selectOne } from 'css-select';
import { clone, find, generate, parse, walk, type CssNode, type Selector } from 'css-tree';
import { parseDocument } from 'htmlparser2';

/** What a script, a reader or the host's page may set later: it is taken as set. */
const CHANGES = /^(?:is-.*|data-theme)$/;
/** Pseudo-classes that the tree decides; the others are states. */
const OF_THE_TREE = new Set(['is', 'where', 'first-child', 'last-child', 'nth-child']);

/** Whether something else than the tree decides if this is so, now or later. */
function isState(node: CssNode, made: ReadonlySet<string>): boolean {
  switch (node.type) {
    case 'PseudoElementSelector':
    case 'NestingSelector':
      return true;
    case 'PseudoClassSelector':
      // What is not in a state may come into it.
      return node.name === 'not'
        ? find(node, (within) => within !== node && isState(within, made)) !== null
        : !OF_THE_TREE.has(node.name);
    case 'ClassSelector':
      return CHANGES.test(node.name) || made.has(node.name);
    case 'TypeSelector':
      return made.has(node.name);
    case 'AttributeSelector':
      return CHANGES.test(node.name.name);
    default:
      return false;
  }
}

/** The part of a selector that a tree without states decides. */
function written(selector: Selector, made: ReadonlySet<string>): string {
  const plain = clone(selector) as Selector;
  walk(plain, (node, item, list) => {
    if (isState(node, made)) list.remove(item);
  });
  // A compound of nothing but states is any element.
  return generate(plain).replace(/(^|[(, >+~])(?=[), >+~]|$)/g, '$1*');
}

/** Class names that an element must have for the selector to match, or those about it. */
const classesOf = (plain: string): string[] =>
  [...plain.replace(/:(?:is|where|not)\(.*\)/, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name!);

/** Names that a script may give to what it makes: every string in it. */
const namesIn = (script: string): ReadonlySet<string> =>
  new Set([...script.matchAll(/(["'`])([a-z][\w-]*)\1/g)].map(([, , name]) => name!));

/** A page without what no selector of a sheet asks for: pages of one figure in several releases are mostly one shape. */
function shapeOf(html: string, attributes: ReadonlySet<string>): string {
  const asked = (attribute: string, name: string) => (attributes.has(name) ? attribute : '');
  return html.replaceAll(/>[^<]+</g, '><').replaceAll(/\s([\w-]+)="[^"]*"/g, asked);
}

function attributesIn(sheet: CssNode): ReadonlySet<string> {
  const names = new Set(['class', 'id']);
  walk(sheet, (node) => {
    if (node.type === 'AttributeSelector') names.add(node.name.name);
  });
  return names;
}

/**
 * The rules of a style sheet that pages can use. A rule goes when nothing in any page has its names, attributes and
 * places, whatever state things are in; a custom property goes when nothing reads it.
 * @param css minified already
 * @param pages the HTML of all pages that share the sheet
 * @param script of these pages: what it adds to them has its style too
 */
export function trimStyle(css: string, pages: readonly string[], script = ''): string {
  const sheet = parse(css, {
    onParseError: (error) => {
      throw error;
    },
  });
  const attributes = attributesIn(sheet);
  const shapes = new Set(pages.map((html) => shapeOf(html, attributes)));
  const trees = [...shapes].map((html) => parseDocument(html));
  const made = namesIn(script);
  const markup = pages.join();
  const isUsed = (selector: CssNode) => {
    const plain = written(selector as Selector, made);
    // Most of what is not used bears a name that no page has.
    if (!classesOf(plain).every((name) => markup.includes(name))) return false;
    return trees.some((tree) => selectOne(plain, tree) !== null);
  };
  walk(sheet, {
    visit: 'Rule',
    enter(rule, item, list) {
      if (rule.prelude.type !== 'SelectorList') return;
      const selectors = rule.prelude.children;
      selectors.forEach((selector, at) => {
        if (!isUsed(selector)) selectors.remove(at);
      });
      if (selectors.isEmpty) list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Atrule',
    leave: (rule, item, list) => {
      if (rule.block?.children.isEmpty) list.remove(item);
    },
  });
  return dropUnread(generate(sheet), markup);
}

/** Properties that only other unread properties read go with them. */
function dropUnread(css: string, html: string): string {
  const kept = css.replace(/(--[\w-]+):[^;}]*;?/g, (declaration, name: string) =>
    css.includes(`var(${name}`) || html.includes(`var(${name}`) ? declaration : '',
  );
  return kept === css ? css.replaceAll(';}', '}') : dropUnread(kept, html);
}
