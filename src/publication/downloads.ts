import { createHash } from 'node:crypto';
import { loadRelease } from '../schema/loadRelease.ts';
import { get } from '../schema/release.ts';
import { RELEASE_FILES, type ReleaseFile } from '../schema/releases.ts';
import type { Root } from './addresses.ts';
import { DESCRIBED_FILES, schemaFileOf } from './jsonSchema.ts';
import { releaseFiles } from './releaseFiles.ts';
import { csvFileOf, releaseTables } from './tables.ts';

/** A file under `/data/<version>/`, as a reader who fetches it wants to know it. */
export interface Download {
  /** From `/data/<version>/`. */
  readonly path: string;
  /** Unit: bytes. */
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly type: string;
  /** What it holds, in the data dictionary: a file of the release, or, of a table, the record that is a row. */
  readonly holds?: { readonly file: ReleaseFile } | { readonly record: string };
}

export interface Downloads {
  readonly json: readonly Download[];
  readonly package: readonly Download[];
  readonly csv: readonly Download[];
  readonly schema: readonly Download[];
}

/** The files of a release in the groups in which they are offered. */
export function downloadsOf(root: Root, version: string): Downloads {
  const files = releaseFiles(root, version);
  const download = (path: string, type: string, holds?: Download['holds']): Download => {
    const content = Buffer.from(get(files, path, 'file'));
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { path, bytes: content.length, sha256, type, ...(holds !== undefined && { holds }) };
  };
  return {
    json: RELEASE_FILES.map((file) => download(file, 'application/json', { file })),
    package: [download('datapackage.json', 'application/json')],
    csv: releaseTables(loadRelease(version)).map((table) =>
      download(csvFileOf(table), 'text/csv', { record: table.record }),
    ),
    schema: DESCRIBED_FILES.map((file) =>
      download(`schema/${schemaFileOf(file)}`, 'application/schema+json'),
    ),
  };
}
