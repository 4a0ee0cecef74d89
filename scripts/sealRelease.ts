import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkSuccession } from '../src/schema/checkSuccession.ts';
import { DATA_FOLDER, loadRelease, readRelease } from '../src/schema/loadRelease.ts';
import { parseFile } from '../src/schema/parseFile.ts';
import { parseRelease, sealFiles } from '../src/schema/parseRelease.ts';
import { ContentError, stopOn } from '../src/schema/problems.ts';
import { idsOf } from '../src/schema/recordsOf.ts';
import { releaseEntrySchema, versionSchema, type ReleaseEntry } from '../src/schema/releases.ts';

const HELP = `Seals a data release: checks data/<version>/ and lists it in data/releases.json with the sha256 of each file.

  npm run release:seal -- <version> --zh "改了什么" --en "what changed" [--date YYYY-MM-DD] [--withdrawn FILE]
  npm run release:seal -- <version> --again      seal anew a release that has never left this machine

--withdrawn names a JSON file with the records that are gone and why, as data/README.md shows; it is needed when
an id of the release before is missing.

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
    withdrawn: { type: 'string' },
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

function readWithdrawn(): ReleaseEntry['withdrawn'] {
  if (values.withdrawn === undefined) return listed?.withdrawn;
  const file = values.withdrawn;
  if (!existsSync(file)) fail(`there is no file ${file}`);
  const { data, problems } = parseFile(file, readFileSync(file, 'utf8'), releaseEntrySchema.shape.withdrawn);
  stopOn(problems);
  return data;
}

function seal(): ReleaseEntry {
  const texts = readRelease(version!);
  const release = parseRelease(texts, version!, undefined);
  const withdrawn = readWithdrawn();
  const entry: ReleaseEntry = {
    version: version!,
    date: values.date ?? listed?.date ?? new Date().toISOString().slice(0, 10),
    changes,
    ...(withdrawn !== undefined && { withdrawn }),
    files: sealFiles(texts),
  };
  const others = register.releases.filter((other) => other.version !== version);
  const declared = new Map(others.map((other) => [other.version, idsOf(loadRelease(other.version))]));
  stopOn(checkSuccession([...others, entry], declared.set(version!, idsOf(release))));
  writeFileSync(REGISTER, `${JSON.stringify({ releases: [...others, entry] }, null, 2)}\n`);
  return entry;
}

try {
  console.log(`${version} is sealed, dated ${seal().date}.`);
} catch (error) {
  if (error instanceof ContentError) fail(error.message);
  throw error;
}
