// The preview server goes on while the site behind it is built again.
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteOf } from '../../scripts/prepareForHost.ts';
import { ask } from './support/ask.ts';
import { writeSampleSite } from './support/sampleSite.ts';
import { preview, temporaryFolder, type Served } from './support/servers.ts';

const dist = temporaryFolder();
let served: Served;
beforeAll(async () => {
  await writeSampleSite(dist);
  const site = siteOf(dist, { origin: 'https://kangding.example', base: '/' });
  served = await preview.start({ dist, site });
});
afterAll(async () => {
  await served.stop();
  rmSync(dist, { recursive: true });
});

const policy = async () => (await ask(`${served.origin}/embed/some-id/`)).headers['content-security-policy'];

it('names what the embeds of the new build hold', async () => {
  const before = await policy();
  writeFileSync(join(dist, 'embed/some-id/index.html'), '<style>p{color:blue}</style>');
  expect(await policy()).toBe(before);
  utimesSync(join(dist, 'manifest.json'), new Date(), new Date(Date.now() + 1000));
  const [hash] = siteOf(dist, { origin: served.origin, base: '/' }).embedStyles.filter(
    (style) => !before?.includes(style),
  );
  expect(hash).toMatch(/^'sha256-/);
  expect(await policy()).toContain(hash);
});

it('says that nothing is there while there is no build, and then serves again', async () => {
  const known = await policy();
  renameSync(dist, `${dist}-away`);
  try {
    expect((await ask(`${served.origin}/`)).status).toBe(404);
  } finally {
    renameSync(`${dist}-away`, dist);
  }
  expect((await ask(`${served.origin}/`)).status).toBe(200);
  expect(await policy()).toBe(known);
});
