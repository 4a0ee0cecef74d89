// Writes data.json, which every entry of the race draws. Run it when the figure changes:
//
//   node scripts/run.mjs bench/race/makeData.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRelease } from '../../src/schema/loadRelease.ts';
import { raceDiagram } from './diagram.ts';

const release = loadRelease();
const data = { zh: raceDiagram(release, 'zh'), en: raceDiagram(release, 'en') };
writeFileSync(join(import.meta.dirname, 'data.json'), `${JSON.stringify(data, null, 2)}\n`);
console.log(
  `bench/race/data.json: ${data.zh.nodes.length} labels, ${data.zh.links.length} links, release ${release.version}`,
);
