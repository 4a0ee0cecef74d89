// npm run deploy:config: what a server or a store needs that has another folder or address than the build assumes.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { caddyfile } from '../deploy/caddyfile.ts';
import { contentTypeOf } from '../deploy/contentTypes.ts';
import { headersFor, type Site } from '../deploy/headers.ts';
import { nginxConfig } from '../deploy/nginxConfig.ts';
import { siteOf } from './prepareForHost.ts';
import { addressOf, publishedFiles } from './publishedFiles.ts';
import { requireBuild } from './requireBuild.ts';
import { parseSiteUrl } from './siteUrl.ts';

const HELP = `Writes the configuration of nginx or Caddy for the site in dist/ and the address in SITE_URL.
A build writes both to deploy/nginx.conf and deploy/Caddyfile; this is for other folders and ports.

  npm run deploy:config -- nginx --root /srv/kangding --out /etc/nginx/conf.d/kangding.conf
  npm run deploy:config -- nginx --listen 8080
  npm run deploy:config -- caddy --root /srv/kangding --address :8080
  npm run deploy:config -- objects          each file with its type and time, for an object store

  --root FOLDER       where the server finds the files of dist/     /var/www/kangding
  --listen ADDRESS    nginx; repeats                                80 and [::]:80
  --address ADDRESS   Caddy                                         the origin of SITE_URL
  --out FILE          instead of the standard output

Build first, for the same SITE_URL: npm run build.`;

/** Each file with what a store has to remember of it, parted by tabs. */
function objects(dist: string, site: Site): string {
  const lines = publishedFiles(dist).map((file) => {
    const type = contentTypeOf(`/${file}`)?.type ?? 'application/octet-stream';
    return [file, type, headersFor(addressOf(file), site)['Cache-Control']].join('\t');
  });
  return `${lines.join('\n')}\n`;
}

interface Options {
  root?: string;
  listen?: string[];
  address?: string;
}

function configOf(kind: string | undefined, { root, listen, address }: Options): string {
  const dist = requireBuild();
  const site = siteOf(dist, parseSiteUrl());
  const folder = root === undefined ? {} : { root };
  if (kind === 'nginx') return nginxConfig(site, { ...folder, ...(listen && { listen }) });
  if (kind === 'caddy') return caddyfile(site, { ...folder, ...(address !== undefined && { address }) });
  if (kind === 'objects') return objects(dist, site);
  throw new Error(
    `Expected nginx, caddy or objects, found ${kind ?? 'nothing'}. More: npm run deploy:config -- --help`,
  );
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      listen: { type: 'string', multiple: true },
      address: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const text = values.help ? `${HELP}\n` : configOf(positionals[0], values);
  if (values.out === undefined) process.stdout.write(text);
  else writeFileSync(values.out, text);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}
