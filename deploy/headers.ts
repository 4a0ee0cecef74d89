// Every response header this site needs, in one table. The preview server sends them from here, and the
// configurations for hosts and servers are generated from the same rows, so what is tested is what is served.
//
// The rows are disjoint: each path matches exactly one. Hosts disagree on what happens when two rules match
// (nginx drops the outer one, Cloudflare joins them with a comma, Caddy lets the last one win), so none may.
import { patternOf } from './paths.ts';

/** What of the table depends on where, and of what, the site was built. */
export interface Site {
  /** Where the site is served, such as `https://kangding.example`. */
  origin: string;
  /** The path it lives under, with slashes at both ends; `/` unless given. */
  base?: string;
  /** `'sha256-…'` of the script that every page but embeds holds inline. */
  pageScripts: readonly string[];
  /** `'sha256-…'` of every style that embeds hold inline. */
  embedStyles: readonly string[];
  /** `'sha256-…'` of every script that embeds hold inline. */
  embedScripts: readonly string[];
}

export type Headers = Record<string, string>;

export interface HeaderRow {
  /** One word: configurations use it as a variable's value. */
  name: string;
  /** What it holds, for the reader of a configuration. */
  what: string;
  /** Addresses below the site's base, as they are requested (`paths.ts` says how to read them). */
  paths: readonly string[];
  headers: (site: Site) => Headers;
}

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const REVALIDATE = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
/**
 * A window that opened ours, or that we open, cannot reach it. Embeds go without: a frame is never such a window, and
 * a browser that meets this header moves the page to another process, which costs a frame opened by itself 30 ms.
 */
const APART = { 'Cross-Origin-Opener-Policy': 'same-origin' };
/** May be read by scripts of other sites, and used inside frames whose origin is opaque. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  ...APART,
};
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin', ...APART };

interface PolicySources {
  /**
   * Who may be loaded from: `'self'`, or the origin spelled out, because WebKit runs no script in an
   * opaque-origin frame under `'self'`.
   */
  self: string;
  styles?: readonly string[];
  scripts?: readonly string[];
  /** Whom the page may frame. */
  frames?: string;
  frameAncestors: string;
}

const contentSecurityPolicy = ({ self, styles = [], scripts = [], frames, frameAncestors }: PolicySources) =>
  [
    "default-src 'none'",
    `script-src ${[self, ...scripts].join(' ')}`,
    `style-src ${[self, ...styles].join(' ')}`,
    `img-src ${self} data:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    `manifest-src ${self}`,
    ...(frames === undefined ? [] : [`frame-src ${frames}`]),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

const pagePolicy = ({ pageScripts }: Site, frames?: string) =>
  contentSecurityPolicy({
    self: "'self'",
    scripts: pageScripts,
    ...(frames !== undefined && { frames }),
    frameAncestors: "'none'",
  });

const FIGURE_FILES = '{svg,png,zip,csv,bib,ris,json}';
const INDICATOR_FILES = '{bib,ris,json}';

/** What has its own row; a page or file that none of them names is in `PAGE` or `OTHER`. */
const NAMED_ROWS: readonly HeaderRow[] = [
  {
    name: 'embed',
    what: 'embeds: any site may frame them, and their policy spells its own origin out',
    paths: ['{E}/embed/<id>/'],
    headers: ({ origin, embedStyles, embedScripts }) => ({
      'Content-Security-Policy': contentSecurityPolicy({
        self: origin,
        styles: embedStyles,
        scripts: embedScripts,
        frameAncestors: '*',
      }),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...REVALIDATE,
    }),
  },
  {
    name: 'press',
    what: 'the press page, which frames an embed to show it',
    paths: ['{L}/press/'],
    headers: (site) => ({
      'Content-Security-Policy': pagePolicy(site, "'self'"),
      ...OWN,
      ...REVALIDATE,
    }),
  },
  {
    // Embeds load these from a frame with an opaque origin, hence shared.
    name: 'hashed',
    what: 'files whose name changes with their content',
    paths: ['/_astro/**', '/frame.<hash>.js'],
    headers: () => ({ ...SHARED, ...FOREVER }),
  },
  {
    name: 'frozen',
    what: 'files of a release: data, figures, numbers, cards',
    paths: [
      '/data/<version>/**.{json,csv}',
      `{L}/v/<version>/figures/<id>.${FIGURE_FILES}`,
      `{L}/v/<version>/indicators/<id>.${INDICATOR_FILES}`,
      '{L}/v/<version>/cards/**.png',
    ],
    headers: () => ({ ...SHARED, ...FOREVER }),
  },
  {
    name: 'live',
    what: 'the same of the newest release, and citations of the story and the data',
    paths: [
      `{L}/figures/<id>.${FIGURE_FILES}`,
      `{L}/indicators/<id>.${INDICATOR_FILES}`,
      '{L}/cards/**.png',
      '{L}/story.<format>',
      '{L}/data/citation-<release>',
    ],
    headers: () => ({ ...SHARED, ...REVALIDATE }),
  },
  {
    name: 'oembed',
    what: 'oEmbed answers',
    paths: ['{E}/embed/<id>/oembed.json'],
    headers: () => ({ ...SHARED, ...REVALIDATE }),
  },
  {
    name: 'shared',
    what: 'scripts for other sites and for embeds, their hashes, lists, icons',
    paths: [
      '/embed.js',
      '/embed.js.<kind>',
      '/manifest.json',
      '/data/releases.json',
      '/favicon.svg',
      '/apple-touch-icon.png',
    ],
    headers: () => ({ ...SHARED, ...REVALIDATE }),
  },
];

/** Servers know a page by its shape; hosts that read `_headers` need the paths one by one. */
export const PAGE: HeaderRow = {
  name: 'page',
  what: 'every other page',
  paths: [
    '{L}/',
    '/404.html',
    '{L}/data/',
    '{L}/glossary/',
    '{L}/method/',
    '{L}{V}/figures/',
    '{E}/figures/<id>/',
    '{L}{V}/indicators/',
    '{E}/indicators/<id>/',
  ],
  headers: (site) => ({ 'Content-Security-Policy': pagePolicy(site), ...OWN, ...REVALIDATE }),
};

export const OTHER: HeaderRow = {
  name: 'other',
  what: 'feed, sitemaps, robots.txt',
  paths: ['/robots.txt', '/feed.xml', '/sitemap-<part>.xml'],
  headers: () => ({ ...OWN, ...REVALIDATE }),
};

export const HEADER_ROWS: readonly HeaderRow[] = [...NAMED_ROWS, PAGE, OTHER];

/** Every address that ends as a page does. */
const PAGE_SHAPE = String.raw`(?:/.*)?/(?:[^/]+\.html)?`;

/**
 * A regular expression for each row but the last, which holds the rest; the first that matches counts.
 * @param base the path that the site lives under, if what is matched has it in front
 */
export function rowPatterns(base = '/'): { row: HeaderRow; pattern: string }[] {
  const below = base.slice(0, -1).replaceAll('.', String.raw`\.`);
  const named = NAMED_ROWS.flatMap((row) => row.paths.map((path) => ({ row, pattern: patternOf(path) })));
  return [...named, { row: PAGE, pattern: PAGE_SHAPE }].map(({ row, pattern }) => ({
    row,
    pattern: `^${below}${pattern}$`,
  }));
}

const MATCHERS = rowPatterns().map(({ row, pattern }) => ({ row, pattern: new RegExp(pattern) }));

export const rowFor = (pathname: string): HeaderRow =>
  MATCHERS.find(({ pattern }) => pattern.test(pathname))?.row ?? OTHER;

/**
 * Everything off that this site never uses. Writing to the clipboard stays at its default (own pages only),
 * because copying a citation or an embed code needs it.
 */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Sent with every response, errors included. */
export const EVERY_RESPONSE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS_POLICY,
};

/** Where TLS ends: browsers ignore it over plain http, and a preview on localhost must not pin anything. */
export const OVER_TLS: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** @param pathname the requested path below the site's base, starting with a slash */
export function headersFor(pathname: string, site: Site): Headers {
  return {
    ...EVERY_RESPONSE,
    ...(site.origin.startsWith('https:') && OVER_TLS),
    ...rowFor(pathname).headers(site),
  };
}
