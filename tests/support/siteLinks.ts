// Every address that a built site names, and whether it leads anywhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { publishedFiles } from '../../scripts/publishedFiles.ts';
import { childrenOf, parseXml, textOf, type XmlElement } from './atom.ts';

interface Link {
  /** As written. */
  readonly href: string;
  /** The element or the file that names it. */
  readonly from: string;
}

interface SitePage {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
  readonly noindex: boolean;
}

export interface BuiltSite {
  /** Address of the site's root, with a slash at the end. */
  readonly root: string;
  /** Every file that has an address, from the root: `en/index.html`. */
  readonly files: ReadonlySet<string>;
  /** Every HTML page by its file. */
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly read: (file: string) => string;
}

/** Addresses in a head that stand in the content of a <meta> or inside structured data. */
function addressesIn(value: unknown, root: string): string[] {
  if (typeof value === 'string') return value.startsWith(root) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => addressesIn(inner, root));
}

function readPage(html: string, root: string): SitePage {
  const $ = load(html, { scriptingEnabled: false });
  const links: Link[] = [];
  for (const element of $('[href], [src]').toArray()) {
    const { href, src } = element.attribs;
    for (const address of [href, src])
      if (address !== undefined)
        links.push({ href: address, from: `${element.name}[${element.attribs['rel'] ?? ''}]` });
  }
  for (const element of $('meta[content]').toArray())
    for (const href of addressesIn(element.attribs['content'], root)) links.push({ href, from: 'meta' });
  for (const element of $('script[type="application/ld+json"]').toArray())
    for (const href of addressesIn(JSON.parse($(element).text()), root))
      links.push({ href, from: 'JSON-LD' });
  return {
    ids: new Set(
      $('[id]')
        .toArray()
        .map(({ attribs }) => attribs['id']!),
    ),
    links,
    noindex: $('meta[name=robots]').attr('content') === 'noindex',
  };
}

/** @param root where the site was built for */
export function readSite(folder: string, root: string): BuiltSite {
  const files = publishedFiles(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = files.filter((file) => file.endsWith('.html'));
  return {
    root,
    files: new Set(files),
    pages: new Map(pages.map((file) => [file, readPage(read(file), root)])),
    read,
  };
}

/** The address of a page, from its file. */
export const addressOf = ({ root }: BuiltSite, file: string): string =>
  root + file.replace(/(^|\/)index\.html$/, '$1');

/** The file that an address of the site asks for. */
function fileAt(site: BuiltSite, address: URL): string {
  const path = decodeURIComponent(address.pathname).slice(new URL(site.root).pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Why an address leads nowhere; null when it does, or when it leads to another site. */
function problemOf(site: BuiltSite, href: string, base: string): string | null {
  const address = new URL(href, base);
  if (address.origin !== new URL(site.root).origin) return null;
  if (!address.href.startsWith(site.root)) return 'outside the site';
  const file = fileAt(site, address);
  if (!site.files.has(file)) return 'no such file';
  const fragment = decodeURIComponent(address.hash.slice(1));
  if (fragment === '' || file.endsWith('.svg')) return null;
  return site.pages.get(file)?.ids.has(fragment) ? null : 'no such fragment';
}

/** Of every page, each address that leads nowhere, with the page and the element that names it. */
export function brokenLinks(site: BuiltSite): string[] {
  return [...site.pages].flatMap(([file, { links }]) =>
    links.flatMap(({ href, from }) => {
      const problem = problemOf(site, href, addressOf(site, file));
      return problem === null ? [] : [`${file}: ${from} ${href}: ${problem}`];
    }),
  );
}

/** Every address of another site, with the elements that name it. */
export function foreignLinks(site: BuiltSite): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const origin = new URL(site.root).origin;
  for (const [file, { links }] of site.pages)
    for (const { href, from } of links) {
      const address = new URL(href, addressOf(site, file));
      if (address.origin !== origin) found.set(href, (found.get(href) ?? new Set()).add(from));
    }
  return found;
}

const descendants = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(descendants),
];

/** Addresses of the feed that lead nowhere. */
export function brokenFeedLinks(site: BuiltSite): string[] {
  const elements = descendants(parseXml(site.read('feed.xml')));
  const addresses = elements.flatMap(({ name, text, attributes }) => [
    ...(attributes['href'] === undefined ? [] : [attributes['href']]),
    ...(name === 'id' || name === 'uri' ? [text] : []),
  ]);
  return addresses.filter((address) => problemOf(site, address, site.root) !== null);
}

/** Addresses of pages that the sitemap lists. */
export function sitemapAddresses(site: BuiltSite): string[] {
  const index = parseXml(site.read('sitemap-index.xml'));
  return childrenOf(index, 'sitemap').flatMap((map) => {
    const file = fileAt(site, new URL(textOf(map, 'loc')));
    return childrenOf(parseXml(site.read(file)), 'url').map((url) => textOf(url, 'loc'));
  });
}

/** Addresses of pages that ask to be found. */
export const foundAddresses = (site: BuiltSite): string[] =>
  [...site.pages].filter(([, { noindex }]) => !noindex).map(([file]) => addressOf(site, file));
