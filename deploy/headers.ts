// Every response header this site needs, in one table. The preview server sends them from here, so what the
// tests see is what is served; configurations for hosts are to be generated from the same rows.
//
// The rows are disjoint: each path matches exactly one. Hosts disagree on what happens when two rules match
// (nginx drops the outer one, Cloudflare joins them with a comma, Caddy lets the last one win), so none may.

export interface HeaderRow {
  name: string;
  /** Matched against the path below the site's base, as it is requested: pages end in a slash. */
  path: RegExp;
  headers: (origin: string) => Record<string, string>;
}

/** `/`, `/en/`, `/v/1.0.0/`, `/en/v/1.0.0/`: what may stand before a figure's or an embed's path. */
const EDITION = String.raw`(?:/en)?(?:/v/\d+\.\d+\.\d+)?`;
const LIVE = '(?:/en)?';
const FROZEN = String.raw`(?:/en)?/v/\d+\.\d+\.\d+`;
/** Of a figure or a number: picture, data, citation. */
const RECORD_FILE = String.raw`/(?:figures|indicators)/[^/]+\.(?:svg|png|zip|csv|bib|ris|json)`;

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const REVALIDATE = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
/** May be read by scripts of other sites, and used inside frames whose origin is opaque. */
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * @param self who may be loaded from: `'self'`, or the origin spelled out, because WebKit runs no script in
 * an opaque-origin frame under `'self'`
 */
const contentSecurityPolicy = (self: string, frameAncestors: string) =>
  [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    `img-src ${self} data:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    `manifest-src ${self}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

export const HEADER_ROWS: readonly HeaderRow[] = [
  {
    name: 'embed',
    path: new RegExp(`^${EDITION}/embed/[^/]+/(?:index\\.html)?$`),
    headers: (origin) => ({
      'Content-Security-Policy': contentSecurityPolicy(origin, '*'),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...REVALIDATE,
    }),
  },
  {
    name: 'page',
    path: new RegExp(`^(?!${EDITION}/embed/[^/]+/(?:index\\.html)?$)(?:/|/.*/|/(?:.*/)?[^/]+\\.html)$`),
    headers: () => ({
      'Content-Security-Policy': contentSecurityPolicy("'self'", "'none'"),
      ...OWN,
      ...REVALIDATE,
    }),
  },
  {
    // Embeds load these from a frame with an opaque origin, hence shared.
    name: 'hashed asset',
    path: /^\/_astro\/.*[^/]$/,
    headers: () => ({ ...SHARED, ...FOREVER }),
  },
  {
    name: 'frozen data, figure or number file',
    path: new RegExp(`^(?:/data/\\d+\\.\\d+\\.\\d+/(?:.*/)?[^/]+(?<!\\.html)|${FROZEN}${RECORD_FILE})$`),
    headers: () => ({ ...SHARED, ...FOREVER }),
  },
  {
    name: 'live figure or number file, citation of story or data',
    path: new RegExp(
      String.raw`^${LIVE}(?:${RECORD_FILE}|/(?:story|data/citation-\d+\.\d+\.\d+)\.(?:bib|ris|csl\.json))$`,
    ),
    headers: () => ({ ...SHARED, ...REVALIDATE }),
  },
  {
    name: 'oEmbed answer',
    path: new RegExp(`^${EDITION}/embed/[^/]+/oembed\\.json$`),
    headers: () => ({ ...SHARED, ...REVALIDATE }),
  },
  {
    name: 'scripts of embeds, manifest and list of releases',
    path: /^\/(?:embed\.js|theme\.js|manifest\.json|data\/releases\.json)$/,
    headers: () => ({ ...SHARED, ...REVALIDATE }),
  },
  {
    name: 'image or font outside the hashed assets',
    path: new RegExp(
      String.raw`^(?!/_astro/|/data/\d|${EDITION}/(?:figures|indicators)/)/.*\.(?:svg|png|jpe?g|webp|avif|ico|gif|woff2?)$`,
    ),
    headers: () => ({ ...SHARED, ...REVALIDATE }),
  },
];

/** For a path that no row names: robots.txt, feeds, sitemaps. */
const OTHER: HeaderRow = { name: 'other file', path: /^/, headers: () => ({ ...OWN, ...REVALIDATE }) };

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
const everyResponse = (origin: string): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Browsers ignore it over plain http, and a preview on localhost must not pin anything.
  ...(origin.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
});

export const rowsMatching = (pathname: string): readonly HeaderRow[] =>
  HEADER_ROWS.filter((row) => row.path.test(pathname));

/**
 * @param pathname the requested path below the site's base, starting with a slash
 * @param site.origin where the site is served, such as `https://kangding.example`
 */
export function headersFor(pathname: string, { origin }: { origin: string }): Record<string, string> {
  const row = rowsMatching(pathname)[0] ?? OTHER;
  return { ...everyResponse(origin), ...row.headers(origin) };
}
