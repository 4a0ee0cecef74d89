import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DATA_FOLDER, readRelease } from '../src/schema/loadRelease.ts';
import { parseRelease, sha256 } from '../src/schema/parseRelease.ts';
import { ContentError } from '../src/schema/problems.ts';
import { RELEASE_FILES, versionSchema, type ReleaseEntry } from '../src/schema/releases.ts';

const HELP = `Seals a data release: checks data/<version>/ and lists it in data/releases.json with the sha256 of each file.

  npm run release:seal -- <version> --zh "改了什么" --en "what changed" [--date YYYY-MM-DD]
  npm run release:seal -- <version> --again      seal anew a release that has never left this machine

A sealed release never changes. A correction is a new folder with the next number.`;

const REGISTER = `${DATA_FOLDER}/releases.json`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    zh: { type: 'string' },
    en: { type: 'string' },
    date: { type: 'string' },
    again: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
const version = positionals[0];
if (positionals.length !== 1 || !versionSchema.safeParse(version).success) fail(HELP);

const register = existsSync(REGISTER)
  ? (JSON.parse(readFileSync(REGISTER, 'utf8')) as { releases: ReleaseEntry[] })
  : { releases: [] };
const listed = register.releases.find((release) => release.version === version);
if (listed !== undefined && values.again !== true)
  fail(
    `${version} is sealed already and never changes: copy data/${version}/ to the next number and seal that.`,
  );
const changes = listed?.changes ?? { zh: values.zh ?? '', en: values.en ?? '' };
if (changes.zh === '' || changes.en === '') fail('say what changed, in both languages: --zh "…" --en "…"');

const texts = readRelease(version!);
try {
  parseRelease(texts, version!, undefined);
} catch (error) {
  if (error instanceof ContentError) fail(error.message);
  throw error;
}
const entry: ReleaseEntry = {
  version: version!,
  date: values.date ?? listed?.date ?? new Date().toISOString().slice(0, 10),
  changes,
  files: Object.fromEntries(
    RELEASE_FILES.map((file) => [file, sha256(texts[file]!)]),
  ) as ReleaseEntry['files'],
};
const others = register.releases.filter((release) => release.version !== version);
writeFileSync(REGISTER, `${JSON.stringify({ releases: [...others, entry] }, null, 2)}\n`);
console.log(`${version} is sealed, dated ${entry.date}.`);
