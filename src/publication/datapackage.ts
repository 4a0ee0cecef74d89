import { createHash } from 'node:crypto';
import type { Release } from '../schema/release.ts';
import { RELEASE_FILES, type ReleaseFile } from '../schema/releases.ts';
import { releaseFileAddress, type Root } from './addresses.ts';
import { LIST_DELIMITER } from './csv.ts';
import { instantOf } from './feed.ts';
import { DESCRIPTION, LICENCE, PUBLISHER, TITLE } from './identity.ts';
import { annotatedSchema, schemaFileOf } from './jsonSchema.ts';
import { csvFileOf, type Table } from './tables.ts';

const CSV_NOTES = `The CSV files are twins of the JSON files, made for spreadsheets: UTF-8 with a byte order mark, comma, CR LF (RFC 4180). Where a cell holds several items they are separated by “${LIST_DELIMITER}”. Text that a spreadsheet could take for a formula (it begins with =, +, -, @, their full-width forms, a tab or a line break, after any number of apostrophes) has one apostrophe more before it: take one away to have the text. The JSON files are the release itself; only they hold the article’s bibliographic record, the steps of normalisation, and the prefix and suffix of a quote.`;

const DIALECT = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

const measure = (content: string | Buffer) => {
  const bytes = Buffer.from(content);
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
};

function jsonResource(file: ReleaseFile, content: Buffer) {
  const { title, description } = annotatedSchema(file);
  return {
    name: file.replace('.json', '-json'),
    path: file,
    title,
    description,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...measure(content),
    jsonSchema: `schema/${schemaFileOf(file)}`,
  };
}

function tableResource(table: Table, content: string) {
  const { name, title, description, fields, primaryKey, foreignKeys } = table;
  return {
    name,
    type: 'table',
    path: csvFileOf(table),
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...measure(content),
    dialect: DIALECT,
    schema: {
      fields,
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** The article as the newspaper printed it, then the context sources that may be linked to. */
function sourcesOf({ source, references }: Release) {
  const { article, titleTranslation } = source;
  const authors = (article.author ?? []).map((name) =>
    'literal' in name ? name.literal : `${name.family}${name.given ?? ''}`,
  );
  const day = article.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  const cited = [
    authors.join('、'),
    `${article.title} (${titleTranslation})`,
    article['container-title'],
    day,
  ];
  return [
    { title: cited.filter(Boolean).join('. ') },
    ...[...references.values()].flatMap(({ csl: { title, URL } }) =>
      URL === undefined ? [] : [{ title, path: URL }],
    ),
  ];
}

export interface PackageContents {
  readonly release: Release;
  /** The released files, byte for byte. */
  readonly json: Readonly<Record<ReleaseFile, Buffer>>;
  readonly tables: readonly { readonly table: Table; readonly csv: string }[];
}

/** `datapackage.json` of a release: a Data Package as version 2 of the standard describes it (datapackage.org). */
export function datapackage(root: Root, { release, json, tables }: PackageContents): object {
  const { version, date } = release;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kangding-as-printed',
    id: releaseFileAddress(root, version, 'datapackage.json'),
    title: `${TITLE.zh} · ${TITLE.en}`,
    description: `${DESCRIPTION.zh}\n\n${DESCRIPTION.en}\n\n${CSV_NOTES}`,
    homepage: `${root}data/`,
    version,
    created: instantOf(date!),
    keywords: ['康定', '基层治理', 'Kangding', 'grassroots governance', 'provenance', 'data journalism'],
    licenses: [LICENCE],
    contributors: [
      { title: `${PUBLISHER.zh} / ${PUBLISHER.en}`, path: root, roles: ['creator', 'rightsHolder'] },
    ],
    sources: sourcesOf(release),
    resources: [
      ...RELEASE_FILES.map((file) => jsonResource(file, json[file])),
      ...tables.map(({ table, csv }) => tableResource(table, csv)),
    ],
  };
}
