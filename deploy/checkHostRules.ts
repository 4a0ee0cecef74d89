// Whether a host that reads `_headers` would send of each published file exactly what the table says. Both hosts
// are modelled from their own programs, and the models compared with these: wrangler 4.86 (`pages dev`) and
// @netlify/headers-parser, on every file of the site.
import { headersFor, type Headers, type Site } from './headers.ts';
import type { Host, HostRule } from './hostHeaders.ts';

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** `*` is anything, `:name` anything without a slash, anywhere. */
const cloudflareMatcher = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('*')
      .map(escape)
      .join('.*')
      .replaceAll(/:[A-Za-z]\w*/g, '[^/]+')}$`,
  );

/** A slash at the end counts for nothing, nor does case; `:name` is a whole part; a part `*` may be missing. */
const netlifyMatcher = (path: string): RegExp => {
  const parts = path.split('/').filter(Boolean);
  const pattern = parts.map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '?.*' : part.split('*').map(escape).join('.*');
  });
  return new RegExp(`^/${pattern.join('/')}/?$`, 'iu');
};

const MATCHERS: Record<Host, (path: string) => RegExp> = {
  cloudflare: cloudflareMatcher,
  netlify: netlifyMatcher,
};

/**
 * @param paths as they are requested, below the site's base: `/figures/`, `/embed.js`
 * @returns one line for each header that a host would not send as the table says; empty when all is well
 */
export function hostProblems(
  host: Host,
  rules: readonly HostRule[],
  site: Site,
  paths: readonly string[],
): string[] {
  const matchers = rules.map(({ path, headers }) => ({ pattern: MATCHERS[host](path), headers }));
  return paths.flatMap((path) => {
    const requested = `${(site.base ?? '/').slice(0, -1)}${path}`;
    const sent = matchers.filter(({ pattern }) => pattern.test(requested)).map(({ headers }) => headers);
    return differences(path, joined(sent), headersFor(path, site));
  });
}

/** Both hosts are known to join what two rules say of one header. */
function joined(sent: readonly Headers[]): Headers {
  const all: Headers = {};
  for (const [name, value] of sent.flatMap((headers) => Object.entries(headers)))
    all[name] = name in all ? `${all[name]}, ${value}` : value;
  return all;
}

function differences(path: string, sent: Headers, meant: Headers): string[] {
  const names = new Set([...Object.keys(sent), ...Object.keys(meant)]);
  names.delete('Content-Type');
  return [...names]
    .filter((name) => sent[name] !== meant[name])
    .map((name) => `${path}: ${name} would be ${sent[name] ?? 'missing'}, not ${meant[name] ?? 'missing'}`);
}
