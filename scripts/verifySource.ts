import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recordOf } from '../src/provenance/record.ts';
import { reportVerification } from '../src/provenance/report.ts';
import { verify } from '../src/provenance/verify.ts';
import { loadReleases, readRelease } from '../src/schema/loadRelease.ts';
import { ContentError } from '../src/schema/problems.ts';
import { versionSchema } from '../src/schema/releases.ts';

const HELP = `Checks every fingerprint and every quote of a data release against a copy of the article.

  npm run verify:source -- FILE                    the newest release
  npm run verify:source -- FILE --release 1.0.0    that release, or a draft folder data/1.0.0/
  npm run verify:source -- FILE --json             the result as JSON

FILE is the article as plain text in UTF-8: as it circulates (Traditional characters, pinyin in brackets,
one damaged spot) or already clean. The article itself is not in this project.

Exit status: 0 everything is proven; 1 a paragraph or a quote is not; 2 nothing could be proven, because
the command is wrong, the file cannot be read or holds a different text, or the data is broken.`;

const UNPROVABLE = 2;

function stop(message: string): never {
  console.error(message);
  process.exit(UNPROVABLE);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { release: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/** npm runs scripts in the project's root; a path is meant from where the command was typed. */
function readCopy(file: string): string {
  const typedIn =
    process.env['npm_lifecycle_event'] === 'verify:source' ? process.env['INIT_CWD'] : undefined;
  const path = resolve(typedIn ?? '.', file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return stop(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return stop(`${file} is not text in UTF-8: save it as UTF-8 and try again.`);
  }
}

const { values, positionals } = readArguments();
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
const [file] = positionals;
if (file === undefined || positionals.length > 1) stop(HELP);
if (values.release !== undefined && !versionSchema.safeParse(values.release).success)
  stop(`"${values.release}" is not a version: write it as in 1.0.0.`);

const copy = readCopy(file);
try {
  const version = values.release ?? loadReleases().at(-1)!.version;
  const result = verify(recordOf(readRelease(version), version), copy);
  const report = [`${file} against data release ${version}`, ...reportVerification(result)];
  console.log(
    values.json === true ? JSON.stringify({ release: version, ...result }, null, 2) : report.join('\n'),
  );
  process.exitCode = { proven: 0, failed: 1, 'different-text': UNPROVABLE }[result.verdict];
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  stop(error.message);
}
