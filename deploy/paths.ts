// How the header table writes addresses, and what becomes of one in a server's regular expressions and in the
// wildcards of hosts that read `_headers`.
//
//   {L}        nothing, or /en
//   {V}        nothing, or /v/1.0.0
//   {E}        the same as {L}{V}, but one wildcard instead of four rules where a host counts them
//   <version>  such as 1.0.0
//   <id>       any name: a whole part of the address or a piece of one
//   **         anything, slashes included
//   {svg,png}  one of these

const VERSION = String.raw`\d+\.\d+\.\d+`;

const PATTERNS: Record<string, string> = {
  '{L}': '(?:/en)?',
  '{V}': `(?:/v/${VERSION})?`,
  '{E}': `(?:/en)?(?:/v/${VERSION})?`,
  '<version>': VERSION,
  '**': '.+',
};

const TOKEN = /\{[^}]+\}|<[^>]+>|\*\*|[.]/g;

/** An extended regular expression without anchors, of the kind that PCRE, RE2 and JavaScript all read. */
export function patternOf(template: string): string {
  const pattern = template.replace(TOKEN, (token) => {
    if (token === '.') return String.raw`\.`;
    if (token.includes(',')) return `(?:${token.slice(1, -1).replaceAll(',', '|').replaceAll('.', '\\.')})`;
    return PATTERNS[token] ?? '[^/]+';
  });
  return pattern.endsWith('/') ? String.raw`${pattern}(?:index\.html)?` : pattern;
}

/**
 * The addresses that `_headers` needs for a template: `:name` for a whole part, `*` for anything. No address has
 * two `*`, of which Cloudflare allows one.
 */
export function wildcardsOf(template: string): string[] {
  const globs = alternatives(template).map((path) =>
    path
      .replaceAll('**', '*')
      .replaceAll(/(?<=\/)<(\w+)>(?=\/|$)/g, ':$1')
      .replaceAll(/<\w+>/g, '*'),
  );
  const twice = globs.find((glob) => glob.split('*').length > 2);
  if (twice)
    throw new Error(`${template} needs two wildcards (${twice}). Write it with {L}{V} instead of {E}.`);
  return globs;
}

const ALTERNATIVES: Record<string, readonly string[]> = { L: ['', '/en'], V: ['', '/v/<version>'] };

function alternatives(template: string): string[] {
  const [token, inner] = /\{([^}]+)\}/.exec(template) ?? [];
  if (token === undefined || inner === undefined) return [template];
  if (inner === 'E') return alternatives(template.replace('{E}/', '/*'));
  return (ALTERNATIVES[inner] ?? inner.split(',')).flatMap((option) =>
    alternatives(template.replace(token, option)),
  );
}
