import { loadRelease, loadReleases, readPublished } from '../schema/loadRelease.ts';
import { get } from '../schema/release.ts';
import { RELEASE_FILES, type ReleaseFile } from '../schema/releases.ts';
import { releaseFileAddress, type Root } from './addresses.ts';
import { datapackage } from './datapackage.ts';
import type { PublishedRelease } from './feed.ts';
import { DESCRIBED_FILES, jsonSchema, schemaFileOf } from './jsonSchema.ts';
import { csvFileOf, releaseTables, tableCsv } from './tables.ts';

const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const cache = new Map<string, ReadonlyMap<string, string | Buffer>>();

/** Everything that is published under `/data/<version>/`, by path from there. */
export function releaseFiles(root: Root, version: string): ReadonlyMap<string, string | Buffer> {
  const key = `${root} ${version}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const release = loadRelease(version);
  const json = Object.fromEntries(
    RELEASE_FILES.map((file) => [file, readPublished(`${version}/${file}`)]),
  ) as Record<ReleaseFile, Buffer>;
  const tables = releaseTables(release).map((table) => ({ table, csv: tableCsv(table) }));
  const files = new Map<string, string | Buffer>([
    ...Object.entries(json),
    ['datapackage.json', asJson(datapackage(root, { release, json, tables }))],
    ...tables.map(({ table, csv }) => [csvFileOf(table), csv] as const),
    ...DESCRIBED_FILES.map((file) => {
      const path = `schema/${schemaFileOf(file)}`;
      return [path, asJson(jsonSchema(file, releaseFileAddress(root, version, path)))] as const;
    }),
  ]);
  cache.set(key, files);
  return files;
}

/** For getStaticPaths of `/data/[version]/…`: the files whose path matches, by the name that it captures. */
export const releaseFilePaths = (root: Root, path: RegExp): { params: { version: string; name: string } }[] =>
  loadReleases().flatMap(({ version }) =>
    [...releaseFiles(root, version).keys()].flatMap((file) => {
      const name = path.exec(file)?.[1];
      return name === undefined ? [] : [{ params: { version, name } }];
    }),
  );

export const releaseFile = (root: Root, version: string, file: string, type: string): Response =>
  new Response(Buffer.from(get(releaseFiles(root, version), file, 'file')), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });

/** Every release with its entry in releases.json, oldest first. */
export const publishedReleases = (): PublishedRelease[] =>
  loadReleases().map((entry) => ({ entry, release: loadRelease(entry.version) }));
