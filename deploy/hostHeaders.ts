// `_headers`, which Netlify and Cloudflare Pages read from the published folder. Both apply every rule that
// matches an address, so rules for one header never overlap.
import { CONTENT_TYPES } from './contentTypes.ts';
import { EVERY_RESPONSE, HEADER_ROWS, OVER_TLS, PAGE, type Headers, type Site } from './headers.ts';
import { wildcardsOf } from './paths.ts';

export type Host = 'cloudflare' | 'netlify';

export interface HostRule {
  /** With the site's base in front. */
  path: string;
  headers: Headers;
}

/** https://developers.cloudflare.com/pages/platform/limits/ and …/configuration/headers/, read in 2026-11. */
const CLOUDFLARE = { rules: 100, lineLength: 2000 };

/** Cloudflare lets scripts of other sites read everything unless it is told not to. */
const CLOUDFLARE_DEFAULTS_OFF = ['  ! Access-Control-Allow-Origin'];

/** Kinds of file that hosts do not know, or know without their encoding. */
const TYPED_FILES = ['/feed.xml', '.csl.json', '.bib', '.ris', '.csv', '.md', '.sri'];

/**
 * @param site.base hosts match the whole address, so rules begin with it
 * @param records `figures/one-four-n`, `indicators/…`: Netlify takes `/figures/:id/` to mean `/figures/:id` too,
 *   and with it every file of a figure, so it gets a rule for each page of a figure or a number instead
 */
export function hostRules(host: Host, site: Site, records: readonly string[] = []): HostRule[] {
  const rows = HEADER_ROWS.flatMap((row) =>
    (host === 'netlify' ? row.paths.flatMap((path) => nameRecords(path, records)) : row.paths)
      .flatMap(wildcardsOf)
      .map((path) => ({ path, headers: row.headers(site) })),
  );
  const types = CONTENT_TYPES.filter(({ ending }) => TYPED_FILES.includes(ending)).map(
    ({ ending, type }) => ({
      path: ending.startsWith('/') ? ending : `/*${ending}`,
      headers: { 'Content-Type': type },
    }),
  );
  const everywhere = { ...EVERY_RESPONSE, ...(site.origin.startsWith('https:') && OVER_TLS) };
  const rules = new Map<string, Headers>();
  // Of two rules for one path, Cloudflare forgets the first.
  for (const { path, headers } of [{ path: '/*', headers: everywhere }, ...rows, ...types])
    rules.set(path, { ...rules.get(path), ...headers });
  return [...rules].map(([path, headers]) => ({
    path: `${(site.base ?? '/').slice(0, -1)}${path}`,
    headers,
  }));
}

function nameRecords(path: string, records: readonly string[]): string[] {
  const kind = PAGE.paths.includes(path) && /^\{E\}(\/\w+\/)<id>\/$/.exec(path)?.[1];
  if (!kind) return [path];
  return records.filter((record) => `/${record}`.startsWith(kind)).map((record) => `{E}/${record}/`);
}

/** @throws when Cloudflare would cut the file short without a word */
export function hostHeaders(host: Host, site: Site, records?: readonly string[]): string {
  const rules = hostRules(host, site, records);
  const text = [
    `# Response headers for ${site.origin}${site.base ?? '/'} on ${host === 'netlify' ? 'Netlify' : 'Cloudflare Pages'}.`,
    '# Written by the build from deploy/headers.ts: change that, not this.',
    ...rules.map(({ path, headers }, index) =>
      [
        '',
        path,
        ...(host === 'cloudflare' && index === 0 ? CLOUDFLARE_DEFAULTS_OFF : []),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    ),
    '',
  ].join('\n');
  if (host === 'cloudflare') checkLimits(rules.length, text);
  return text;
}

function checkLimits(rules: number, text: string): void {
  if (rules > CLOUDFLARE.rules)
    throw new Error(
      `_headers would have ${rules} rules, and Cloudflare Pages reads ${CLOUDFLARE.rules}. ` +
        'Write rows of deploy/headers.ts with fewer paths, for example with {E} in place of {L}{V}.',
    );
  const long = text.split('\n').find((line) => line.length > CLOUDFLARE.lineLength);
  if (long !== undefined)
    throw new Error(
      `A line of _headers would have ${long.length} characters, and Cloudflare Pages reads ` +
        `${CLOUDFLARE.lineLength}: ${long.trim().slice(0, 80)}…\n` +
        'Embeds hold too many different inline styles or scripts: let figures share them, or give each figure a rule ' +
        'of its own (docs/decisions/0017-serving.md).',
    );
}
