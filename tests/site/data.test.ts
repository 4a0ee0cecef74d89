import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReleases } from '../../src/schema/loadRelease.ts';
import { RELEASE_FILES } from '../../src/schema/releases.ts';
import { atomProblems, childrenOf, parseXml, textOf } from '../support/atom.ts';
import { builtFiles, readBuilt } from './pages.ts';

const ORIGIN = 'https://kangding.example';
const releases = loadReleases();
const files = builtFiles();

const bytesOf = (path: string) => readFileSync(`dist${path}`);
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

interface Descriptor {
  readonly resources: readonly { path: string; bytes: number; hash: string; jsonSchema?: string }[];
}

describe.each(releases.map((entry) => [entry.version, entry] as const))('/data/%s/', (version, entry) => {
  it.each(RELEASE_FILES)('%s is the released file, byte for byte', (file) => {
    const built = bytesOf(`/data/${version}/${file}`);
    expect(built.equals(readFileSync(`data/${version}/${file}`))).toBe(true);
    expect(sha256(built)).toBe(entry.files[file]);
  });

  it('holds what its descriptor lists, each with its size and sha256', () => {
    const descriptor = JSON.parse(readBuilt(`/data/${version}/datapackage.json`)) as Descriptor;
    const listed = descriptor.resources.map(({ path }) => `/data/${version}/${path}`);
    // Beside them the schemas, and the citation of the release.
    const here = files.filter(
      (file) => file.startsWith(`/data/${version}/`) && !/\/(?:schema\/|citation\.)/.test(file),
    );
    expect(listed.concat(`/data/${version}/datapackage.json`).sort()).toEqual(here.sort());
    for (const { path, bytes, hash, jsonSchema } of descriptor.resources) {
      const content = bytesOf(`/data/${version}/${path}`);
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sha256(content)}`]);
      if (jsonSchema !== undefined) expect(files).toContain(`/data/${version}/${jsonSchema}`);
    }
  });

  it('holds schemas that name their own address', () => {
    const schemas = files.filter((file) => file.startsWith(`/data/${version}/schema/`));
    expect(schemas).toHaveLength(RELEASE_FILES.length + 1);
    for (const path of schemas)
      expect((JSON.parse(readBuilt(path)) as { $id: string }).$id).toBe(ORIGIN + path);
  });

  it('begins each CSV file with the byte order mark that spreadsheets ask for', () => {
    const tables = files.filter((file) => file.startsWith(`/data/${version}/`) && file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(10);
    for (const path of tables) expect([...bytesOf(path).subarray(0, 3)], path).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('what machines read', () => {
  it('lists the releases as the project does', () => {
    expect(bytesOf('/data/releases.json').equals(readFileSync('data/releases.json'))).toBe(true);
  });

  it('offers an Atom feed with one entry a release', () => {
    const feed = parseXml(readBuilt('/feed.xml'));
    expect(atomProblems(feed)).toEqual([]);
    expect(textOf(feed, 'id')).toBe(`${ORIGIN}/feed.xml`);
    expect(childrenOf(feed, 'entry')).toHaveLength(releases.length);
    for (const entry of childrenOf(feed, 'entry'))
      expect(files).toContain(textOf(entry, 'id').slice(ORIGIN.length));
  });

  it('sends robots to the sitemap, which is there', () => {
    const lines = readBuilt('/robots.txt').trim().split('\n');
    const fields = lines.filter(Boolean).map((line) => /^([A-Za-z-]+): (\S+)$/.exec(line)!.slice(1));
    expect(fields).toEqual([
      ['User-agent', '*'],
      ['Allow', '/'],
      ['Sitemap', `${ORIGIN}/sitemap-index.xml`],
    ]);
    const index = parseXml(readBuilt('/sitemap-index.xml'));
    const maps = childrenOf(index, 'sitemap').map((map) => textOf(map, 'loc').slice(ORIGIN.length));
    expect(maps.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('has a manifest with the sha256 of every other file', () => {
    const manifest = JSON.parse(readBuilt('/manifest.json')) as {
      algorithm: string;
      files: Record<string, string>;
    };
    const others = files.map((file) => file.slice(1)).filter((file) => file !== 'manifest.json');
    expect(manifest.algorithm).toBe('sha256');
    expect(Object.keys(manifest.files)).toEqual(others.sort());
    for (const [path, hash] of Object.entries(manifest.files))
      expect([path, hash]).toEqual([path, sha256(bytesOf(`/${path}`))]);
  });
});
