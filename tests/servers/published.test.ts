// Every file of the real build, as each server sends it, and the configurations that the build has written.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddyfile } from '../../deploy/caddyfile.ts';
import { contentTypeOf } from '../../deploy/contentTypes.ts';
import { headersFor } from '../../deploy/headers.ts';
import { nginxConfig } from '../../deploy/nginxConfig.ts';
import { siteOf } from '../../scripts/prepareForHost.ts';
import { addressOf, publishedFiles } from '../../scripts/publishedFiles.ts';
import { requireBuild } from '../../scripts/requireBuild.ts';
import { parseSiteUrl } from '../../scripts/siteUrl.ts';
import { ask } from './support/ask.ts';
import { caddyComplaint } from './support/caddy.ts';
import { caddy, SERVERS, temporaryFolder, type Served } from './support/servers.ts';

const dist = requireBuild();
const address = parseSiteUrl();
const site = { ...siteOf(dist, address), base: address.base };
const files = publishedFiles(dist);
const { files: hashes } = JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8')) as {
  files: Record<string, string>;
};

describe.each(SERVERS)('$name', (server) => {
  let served: Served;
  beforeAll(async () => {
    if (server.installed) served = await server.start({ dist, site });
  });
  afterAll(() => served?.stop());

  /** What is wrong with the answer; empty when nothing is. */
  async function problemsOf(file: string): Promise<string[]> {
    const path = addressOf(file);
    const { status, headers, body } = await ask(`${served.origin}${site.base}${path.slice(1)}`);
    const origin = server.name === 'preview' ? served.origin : site.origin;
    const { 'Strict-Transport-Security': _, ...meant } = headersFor(path, { ...site, origin });
    meant['Content-Type'] = contentTypeOf(`/${file}`)?.type ?? 'a type in deploy/contentTypes.ts';
    const hash = createHash('sha256').update(body).digest('hex');
    return [
      ...(status === 200 ? [] : [`${path}: ${status}`]),
      ...(file === 'manifest.json' || hash === hashes[file]
        ? []
        : [`${path}: not the bytes of the manifest`]),
      ...Object.entries(meant)
        .filter(([name, value]) => headers[name.toLowerCase()] !== value)
        .map(([name, value]) => `${path}: ${name}: ${headers[name.toLowerCase()]}, not ${value}`),
    ];
  }

  it.skipIf(!server.installed)('sends every published file as the table says, byte for byte', async () => {
    expect(files.length).toBeGreaterThan(1000);
    const problems: string[] = [];
    for (const file of files) problems.push(...(await problemsOf(file)));
    expect(problems).toEqual([]);
  });
});

describe('what the build has written', () => {
  it('is for the address that was built', () => {
    expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig(site));
    expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyfile(site));
  });

  it.skipIf(!caddy.installed)('is a sound Caddyfile as it stands', () => {
    const folder = temporaryFolder();
    expect(caddyComplaint(folder, 'deploy/Caddyfile')).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});
