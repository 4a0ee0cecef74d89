// nginx, from the header table. What differs by address comes from maps, because a location with an `add_header`
// of its own drops all those around it.
import { CONTENT_TYPES, type ContentType } from './contentTypes.ts';
import { EVERY_RESPONSE, HEADER_ROWS, OVER_TLS, rowPatterns, type Site } from './headers.ts';

export interface NginxOptions {
  /** The folder that holds the built site. */
  root?: string;
  /** What to listen on; certbot adds port 443. */
  listen?: readonly string[];
}

const DEFAULTS: Required<NginxOptions> = { root: '/var/www/kangding', listen: ['80', '[::]:80'] };

/** A file to include inside `http { }`: maps, and one server. */
export function nginxConfig(site: Site, options: NginxOptions = {}): string {
  const { root, listen } = { ...DEFAULTS, ...options };
  const base = site.base ?? '/';
  return `# nginx for ${site.origin}${base}
#
# Written by the build from deploy/headers.ts: change that, not this. To be included inside http { }, for example as
# /etc/nginx/conf.d/kangding.conf. Needs the package libnginx-mod-http-brotli-static; without it, delete the line
# brotli_static. How to install all of it: docs/deploy/nginx.md
#
# No location adds a header: nginx would then drop those of the server. What differs by address comes from the maps,
# and a header whose value is empty is not sent.

# Which kind of address this is; the first match counts.
${rowMap(base)}

${HEADER_NAMES.map((name) => headerMap(name, site)).join('\n\n')}

# Only where this server ends TLS. Behind a proxy that ends it, let the proxy send the header.
map $https ${variable('Strict-Transport-Security')} {
    on "${OVER_TLS['Strict-Transport-Security']}";
}

server {
${listen.map((address) => `    listen ${address};`).join('\n')}
    server_name ${new URL(site.origin).hostname};
    server_tokens off;
    # A redirect to the same host keeps the scheme and port that the reader used.
    absolute_redirect off;

${Object.entries(EVERY_RESPONSE)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
${['Strict-Transport-Security', ...HEADER_NAMES]
  .map((name) => `    add_header ${name} ${variable(name)} always;`)
  .join('\n')}

${types()}

    # The build has compressed what is worth it.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    # A folder without a page is as unknown as an address without a file.
    error_page 403 404 =404 ${base}404.html;
${base === '/' ? '' : `\n    location = ${base.slice(0, -1)} {\n        return 301 ${base};\n    }\n`}
    location ${base} {
        ${base === '/' ? 'root' : 'alias'} ${root}${base === '/' ? '' : '/'};
        index index.html;

        # Compressed twins and what is for other hosts: no addresses of this site.
        location ~ (?:\\.(?:br|gz)|/_headers)$ {
            return 404;
        }
${SPECIAL_TYPES.map(specialType).join('\n')}
    }
}
`;
}

/** Headers that not every response has, in the order of the table. */
const HEADER_NAMES = [
  'Content-Security-Policy',
  'Cross-Origin-Resource-Policy',
  'Cross-Origin-Opener-Policy',
  'Access-Control-Allow-Origin',
  'Cache-Control',
];

const variable = (header: string) => `$kangding_${header.toLowerCase().replaceAll('-', '_')}`;

function rowMap(base: string): string {
  const lines = rowPatterns(base).map(({ row, pattern }) => `    "~${pattern}" ${row.name};`);
  return ['map $uri $kangding_row {', '    default other;', ...lines, '}'].join('\n');
}

function headerMap(header: string, site: Site): string {
  const lines = HEADER_ROWS.flatMap((row) => {
    const value = row.headers(site)[header];
    return value === undefined ? [] : [`    ${row.name.padEnd(7)} "${value}";`];
  });
  return [`map $kangding_row ${variable(header)} {`, ...lines, '}'].join('\n');
}

/** nginx looks at what follows the last dot and at nothing else. */
const SPECIAL_TYPES = CONTENT_TYPES.filter(({ ending }) => !/^\.\w+$/.test(ending));

function types(): string {
  const plain = CONTENT_TYPES.filter((type) => !SPECIAL_TYPES.includes(type));
  return [
    '    types {',
    ...plain.map(({ ending, type }) => `        ${quoted(type).padEnd(56)} ${ending.slice(1)};`),
    '    }',
    '    default_type application/octet-stream;',
  ].join('\n');
}

const specialType = ({ ending, type }: ContentType) => `
        location ~ ${ending.replaceAll('.', String.raw`\.`)}$ {
            types { }
            default_type ${quoted(type)};
        }`;

const quoted = (type: string) => (type.includes(';') ? `"${type}"` : type);
