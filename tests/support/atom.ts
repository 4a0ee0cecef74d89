// An Atom feed read by an XML parser, and what RFC 4287 asks of it.
import { SaxesParser } from 'saxes';

const ATOM = 'http://www.w3.org/2005/Atom';
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

export interface XmlElement {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** All text in it. */
  text: string;
}

/** The root of a well-formed document. @throws on the first thing that is not well formed */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element: XmlElement = {
      name: local,
      uri,
      attributes: Object.fromEntries(values) as Record<string, string>,
      children: [],
      text: '',
    };
    if (root === undefined) root = element;
    else open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root!;
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const textOf = (element: XmlElement, name: string): string => childrenOf(element, name)[0]?.text ?? '';

/** What RFC 4287 says with MUST about a feed (4.1.1) and its entries (4.1.2), and does not find here. */
export function atomProblems(feed: XmlElement): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, rule: string) => holds || problems.push(rule);
  const one = (element: XmlElement, name: string) =>
    must(childrenOf(element, name).length === 1, `${element.name}: exactly one ${name}`);

  must(feed.name === 'feed' && feed.uri === ATOM, 'the root is an Atom feed');
  const entries = childrenOf(feed, 'entry');
  must(childrenOf(feed, 'author').length > 0, 'feed: an author, as the entries have none');
  must(
    childrenOf(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self').length === 1,
    'feed: a link to itself',
  );
  must(childrenOf(feed, 'rights').length <= 1, 'feed: at most one rights');
  for (const author of childrenOf(feed, 'author')) one(author, 'name');
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) one(element, name);
    must(URL.canParse(textOf(element, 'id')), `${element.name}: the id is an IRI`);
    must(textOf(element, 'title') !== '', `${element.name}: a title that says something`);
    for (const name of ['updated', 'published'])
      for (const date of childrenOf(element, name))
        must(RFC3339.test(date.text), `${name}: a date as in RFC 3339`);
    const links = childrenOf(element, 'link');
    must(
      links.every(({ attributes }) => URL.canParse(attributes['href'] ?? '')),
      'link: an href',
    );
    const alternates = links
      .filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')
      .map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`);
    must(new Set(alternates).size === alternates.length, 'link: one alternate a type and language');
    must(
      element.children.every(({ uri }) => uri === ATOM),
      `${element.name}: only elements of Atom`,
    );
  }
  for (const entry of entries) {
    for (const name of ['content', 'summary', 'published', 'rights'])
      must(childrenOf(entry, name).length <= 1, `entry: at most one ${name}`);
    for (const content of childrenOf(entry, 'content')) {
      const [div, ...more] = content.children;
      must(
        content.attributes['type'] !== 'xhtml' ||
          (div?.name === 'div' && div.uri === 'http://www.w3.org/1999/xhtml' && more.length === 0),
        'content: one XHTML div',
      );
    }
  }
  const ids = [feed, ...entries].map((element) => textOf(element, 'id'));
  must(new Set(ids).size === ids.length, 'each id once');
  return problems;
}
