// The last step of a build: what the place that will serve it needs beside the pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from '../deploy/caddyfile.ts';
import { hostProblems } from '../deploy/checkHostRules.ts';
import type { Site } from '../deploy/headers.ts';
import { hostHeaders, hostRules, type Host } from '../deploy/hostHeaders.ts';
import { inlineHashes } from '../deploy/inlineHashes.ts';
import { nginxConfig } from '../deploy/nginxConfig.ts';
import { hashesOf, manifest } from './manifest.ts';
import { precompress } from './precompress.ts';
import { addressOf, publishedFiles } from './publishedFiles.ts';
import type { SiteUrl } from './siteUrl.ts';

export const HOSTS = ['server', 'cloudflare', 'netlify', 'github'] as const;
export type BuildHost = (typeof HOSTS)[number];

/** Lines of a message; one missing path can be that of a hundred pages. */
const SHOWN = 20;

/**
 * @param dist absolute path of the built site
 * @returns a line on what was done
 */
export async function prepareForHost(host: BuildHost, dist: string, address: SiteUrl): Promise<string> {
  const files = publishedFiles(dist);
  const site = siteOf(dist, address);
  if (host === 'github') writeFileSync(join(dist, '.nojekyll'), '');
  else writeFileSync(join(dist, '_headers'), checkedHostHeaders(host, site, files));
  const hashes = hashesOf(dist, files);
  writeFileSync(join(dist, 'manifest.json'), manifest(hashes));
  if (host !== 'server') return `Prepared for ${host}.`;
  const started = Date.now();
  const count = await precompress(dist, { ...hashes, ...hashesOf(dist, ['manifest.json']) });
  return `Compressed ${count} files in ${((Date.now() - started) / 1000).toFixed(1)} s.`;
}

export const siteOf = (dist: string, address: SiteUrl): Site & SiteUrl => ({
  ...address,
  ...inlineHashes(dist),
});

/** Own servers get Cloudflare's file too: it is the one that a host may be asked to read without more. */
function checkedHostHeaders(
  host: Exclude<BuildHost, 'github'>,
  site: Site,
  files: readonly string[],
): string {
  const reader: Host = host === 'netlify' ? 'netlify' : 'cloudflare';
  const records = [
    ...new Set(
      files.flatMap((file) => /(?:^|\/)((?:figures|indicators)\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? []),
    ),
  ];
  const problems = hostProblems(reader, hostRules(reader, site, records), site, files.map(addressOf));
  if (problems.length > 0)
    throw new Error(
      `_headers would not say what deploy/headers.ts says (${problems.length} differences). Add the path to a row there:\n` +
        problems
          .slice(0, SHOWN)
          .map((problem) => `  ${problem}`)
          .join('\n'),
    );
  return hostHeaders(reader, site, records);
}

/** Configurations for the address that was built; they stand beside the table that they are made from. */
export function writeServerConfigs(folder: string, site: Site): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(site));
  writeFileSync(join(folder, 'Caddyfile'), caddyfile(site));
}
