// Caddy, from the header table. A `header` without a matcher would overwrite what stands in a row, so those name
// headers that no row has.
import { CONTENT_TYPES } from './contentTypes.ts';
import {
  EVERY_RESPONSE,
  HEADER_ROWS,
  OVER_TLS,
  PAGE,
  rowPatterns,
  type Headers,
  type Site,
} from './headers.ts';

export interface CaddyOptions {
  /** The folder that holds the built site. */
  root?: string;
  /** What Caddy serves: for an `https` origin or a bare name it fetches the certificate itself. */
  address?: string;
}

export function caddyfile(site: Site, options: CaddyOptions = {}): string {
  const { root = '/var/www/kangding', address = site.origin } = options;
  const base = site.base ?? '/';
  return `# Caddy for ${site.origin}${base}
#
# Written by the build from deploy/headers.ts: change that, not this. Use it as /etc/caddy/Caddyfile, or import it
# there. How to install all of it: docs/deploy/caddy.md

${address} {
	root * ${root}

	# Sent with every response, errors included.
	header {
${lines(EVERY_RESPONSE, 2)}
	}
	# Only where Caddy itself ends TLS.
	@tls protocol https
	header @tls Strict-Transport-Security "${OVER_TLS['Strict-Transport-Security']}"

	# Which kind of address this is; the first match counts.
	map {path} {kangding_row} {
${rowPatterns(base)
  .map(({ row, pattern }) => `\t\t~${pattern} ${row.name}`)
  .join('\n')}
		default other
	}

${HEADER_ROWS.map((row) => `\t# ${row.what}\n${headerBlock(row.name, row.headers(site))}`).join('\n\n')}

	map {path} {kangding_type} {
${CONTENT_TYPES.map(({ ending, type }) => `\t\t~${ending.replaceAll('.', String.raw`\.`)}$ "${type}"`).join('\n')}
	}
	@typed path ${CONTENT_TYPES.map(({ ending }) => (ending.startsWith('/') ? '' : `*${ending}`))
    .filter(Boolean)
    .join(' ')}
	header @typed Content-Type {kangding_type}

	# What may come compressed says so also where it does not. Deferred, to replace what file_server adds.
	@text path */ ${CONTENT_TYPES.filter(({ text, ending }) => text && !ending.startsWith('/'))
    .map(({ ending }) => `*${ending}`)
    .join(' ')}
	header @text {
		Vary Accept-Encoding
		defer
	}

	# Compressed twins and what is for other hosts: no addresses of this site.
	@private path *.br *.gz */_headers
	handle @private {
		error 404
	}
${files(base)}
	# What was set for the address that was asked for gives way to what a page has.
	handle_errors {
		header {
${lines(PAGE.headers(site), 3)}
			Content-Type "text/html; charset=utf-8"
			Vary Accept-Encoding
			-Access-Control-Allow-Origin
		}
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

const lines = (headers: Headers, depth: number) =>
  Object.entries(headers)
    .map(([name, value]) => `${'\t'.repeat(depth)}${name} "${value}"`)
    .join('\n');

const headerBlock = (name: string, headers: Headers) =>
  `\t@${name} vars {kangding_row} ${name}\n\theader @${name} {\n${lines(headers, 2)}\n\t}`;

const FILE_SERVER = 'file_server {\n\tprecompressed br gzip\n}';

function files(base: string): string {
  const below = base.slice(0, -1);
  const block =
    base === '/'
      ? FILE_SERVER
      : `redir ${below} ${base} permanent\nhandle_path ${base}* {\n${indent(FILE_SERVER)}\n}\nerror 404`;
  return `\n${indent(block)}\n`;
}

const indent = (text: string) => text.replaceAll(/^/gm, '\t');
