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

/** Names that a script may give to what it makes: every string in it. */
const namesIn = (script: string): ReadonlySet<string> =>
  new Set([...script.matchAll(/(["'`])([a-z][\w-]*)\1/g)].map(([, , name]) => name!));

/**
 * The rules of a style sheet that pages can use. A rule goes when nothing in any page has its names, attributes and
 * places, whatever state things are in; a custom property goes when nothing reads it.
 * @param css minified already
 * @param pages the HTML of all pages that share the sheet
 * @param script of these pages: what it adds to them has its style too
 */
export function trimStyle(css: string, pages: readonly string[], script = ''): string {
  const trees = pages.map((html) => parseDocument(html));
  const made = namesIn(script);
  const isUsed = (selector: CssNode) => {
    const plain = written(selector as Selector, made);
    return trees.some((tree) => selectOne(plain, tree) !== null);
  };
  const sheet = parse(css, {
    onParseError: (error) => {
      throw error;
    },
  });
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
  return dropUnread(generate(sheet), pages.join());
}

/** Properties that only other unread properties read go with them. */
function dropUnread(css: string, html: string): string {
  const kept = css.replace(/(--[\w-]+):[^;}]*;?/g, (declaration, name: string) =>
    css.includes(`var(${name}`) || html.includes(`var(${name}`) ? declaration : '',
  );
  return kept === css ? css.replaceAll(';}', '}') : dropUnread(kept, html);
}
