import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { checkDerived } from './checkDerived.ts';
import { checkQuotes } from './checkQuotes.ts';
import { checkReferences, checkUnique, type RawRelease } from './checkReferences.ts';
import { checkTemplates } from './checkTemplates.ts';
import { figuresSchema } from './figures.ts';
import { glossarySchema } from './glossary.ts';
import { indicatorsSchema } from './indicators.ts';
import { modelSchema } from './model.ts';
import { parseFile } from './parseFile.ts';
import { stopOn, type Problem } from './problems.ts';
import { referencesSchema } from './references.ts';
import type { Release } from './release.ts';
import { RELEASE_FILES, type ReleaseEntry, type ReleaseFile } from './releases.ts';
import { sourceSchema } from './source.ts';

export const RELEASE_SCHEMAS = {
  'source.json': sourceSchema,
  'model.json': modelSchema,
  'indicators.json': indicatorsSchema,
  'glossary.json': glossarySchema,
  'references.json': referencesSchema,
  'figures.json': figuresSchema,
} as const satisfies Record<ReleaseFile, z.ZodType>;

type Parsed = { [File in ReleaseFile]: z.infer<(typeof RELEASE_SCHEMAS)[File]> };

/** The texts of a release's files; a file that is not there is undefined. */
export type ReleaseTexts = Readonly<Record<ReleaseFile, string | undefined>>;

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What releases.json lists of a release's files. */
export function sealFiles(texts: ReleaseTexts): ReleaseEntry['files'] {
  return Object.fromEntries(
    RELEASE_FILES.map((file) => [file, sha256(texts[file]!)]),
  ) as ReleaseEntry['files'];
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function checkSeal(file: ReleaseFile, text: string, entry: ReleaseEntry, path: string): Problem[] {
  const found = sha256(text);
  if (entry.files[file] === found) return [];
  return [
    {
      file: path,
      at: '(the whole file)',
      found: `sha256 ${found}`,
      expected: `${entry.files[file]}, as data/releases.json lists it for the released version ${entry.version}`,
      mend: `a released file never changes: restore it (git checkout -- ${path}) and publish the correction as a new release (data/README.md)`,
    },
  ];
}

/**
 * Parses the files of one release and checks them against each other.
 * @param texts file contents
 * @param version of the folder they come from
 * @param entry of releases.json; undefined for a draft that is not released yet
 * @throws ContentError with every problem of every file at once
 */
export function parseRelease(texts: ReleaseTexts, version: string, entry: ReleaseEntry | undefined): Release {
  const name = (file: ReleaseFile) => `data/${version}/${file}`;
  const problems: Problem[] = [];
  const raw: Partial<Record<ReleaseFile, unknown>> = {};
  const parsed: Partial<Record<ReleaseFile, unknown>> = {};
  for (const file of RELEASE_FILES) {
    const text = texts[file];
    if (text === undefined) {
      problems.push({
        file: name(file),
        at: '(the whole file)',
        found: 'no such file',
        expected: `the six files ${RELEASE_FILES.join(', ')}`,
        mend: 'restore the file, or copy it from the release before',
      });
      continue;
    }
    const result = parseFile(name(file), text, RELEASE_SCHEMAS[file]);
    raw[file] = result.json;
    parsed[file] = result.data;
    problems.push(
      ...result.problems,
      ...(entry === undefined ? [] : checkSeal(file, text, entry, name(file))),
    );
  }
  problems.push(...crossCheck(raw, name));
  stopOn(problems);
  const files = parsed as Parsed;
  stopOn(checkDerived(files, name('indicators.json')));
  return indexRelease(files, version, entry?.date ?? null);
}

function crossCheck(raw: RawRelease, name: (file: ReleaseFile) => string): Problem[] {
  return [
    ...checkUnique(raw, name),
    ...checkReferences(raw, name),
    ...checkQuotes(raw, name),
    ...checkTemplates(raw, name('figures.json')),
  ];
}

function indexRelease(files: Parsed, version: string, date: string | null): Release {
  const source = files['source.json'];
  const model = files['model.json'];
  return {
    version,
    date,
    source,
    paragraphs: byId(source.paragraphs),
    ambiguities: byId(source.ambiguities),
    emendations: byId(source.emendations),
    systems: byId(model.systems),
    structures: byId(model.structures),
    nodes: byId(model.nodes),
    links: byId(model.links),
    indicators: byId(files['indicators.json'].indicators),
    derived: byId(files['indicators.json'].derived),
    facts: byId(files['references.json'].facts),
    terms: byId(files['glossary.json'].terms),
    references: byId(files['references.json'].references),
    figures: byId(files['figures.json'].figures),
  };
}
