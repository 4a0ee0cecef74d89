// Every file of the real build, as each server sends it, and the configurations that the build has written.
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddyfile } from '../../deploy/caddyfile.ts';
import { nginxConfig } from '../../deploy/nginxConfig.ts';
import { siteOf } from '../../scripts/prepareForHost.ts';
import { requireBuild } from '../../scripts/requireBuild.ts';
import { servedProblems } from '../../scripts/servedProblems.ts';
import { parseSiteUrl } from '../../scripts/siteUrl.ts';
import { caddyComplaint } from './support/caddy.ts';
import { caddy, SERVERS, temporaryFolder, type Served } from './support/servers.ts';

const dist = requireBuild();
const site = siteOf(dist, parseSiteUrl());

describe.each(SERVERS)('$name', (server) => {
  let served: Served;
  beforeAll(async () => {
    if (server.installed) served = await server.start({ dist, site });
  });
  afterAll(() => served?.stop());

  it.skipIf(!server.installed)('sends every published file as the table says, byte for byte', async () => {
    const origin = server.name === 'preview' ? served.origin : site.origin;
    const url = `${served.origin}${site.base}`;
    expect(await servedProblems({ dist, site: { ...site, origin }, url })).toEqual([]);
  });

  it.skipIf(!server.installed)('is found out when it says something else', async () => {
    const url = `${served.origin}${site.base}`;
    const problems = await servedProblems({ dist, site: { ...site, origin: 'https://other.example' }, url });
    expect(problems.length).toBeGreaterThan(10);
    expect(
      problems.filter((problem) => !/embed.*: Content-Security-Policy: .*, not .*other/.test(problem)),
    ).toEqual([]);
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
