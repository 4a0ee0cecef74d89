import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { releaseFiles } from '../../../src/publication/releaseFiles.ts';
import { loadReleases } from '../../../src/schema/loadRelease.ts';
import { packageProblems } from './dataPackageRules.ts';
import { tableProblems, type TableSchema } from './tableRules.ts';

const ROOT = 'https://kangding.example/some/base/';
const files = releaseFiles(ROOT, '1.0.0');

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: TableSchema;
}

const read = () =>
  JSON.parse(String(files.get('datapackage.json'))) as Record<string, unknown> & { resources: Resource[] };
const descriptor = read();

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

describe('datapackage.json', () => {
  it('keeps every rule of the standard', () => expect(packageProblems(descriptor)).toEqual([]));

  it('says what, whose, when, under which licence and from what', () => {
    expect(descriptor).toMatchObject({
      name: 'kangding-as-printed',
      id: `${ROOT}data/1.0.0/datapackage.json`,
      version: '1.0.0',
      created: '2026-11-22T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [{ title: '报纸上的康定 / Kangding, as Printed' }],
      sources: expect.arrayContaining([
        { title: expect.stringMatching(/^张国梅\. 创新构建“四级体系” .*甘孜日报\. 2021-08-16$/) },
      ]),
    });
  });

  it('gives no address that the data withholds', () => {
    const sources = descriptor['sources'] as { title: string; path?: string }[];
    expect(sources.filter(({ title }) => title.includes('镜像') || title.includes('镜象'))).toEqual([]);
  });

  it('lists every file with its size and its sha256', () => {
    const data = [...files.keys()].filter(
      (path) => path !== 'datapackage.json' && !path.startsWith('schema/'),
    );
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(data.sort());
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(files.get(path)!);
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sha256(content)}`]);
    }
  });

  it('gives the released files the sha256 that releases.json gives them', () => {
    for (const [file, hash] of Object.entries(loadReleases()[0]!.files))
      expect(descriptor.resources.find(({ path }) => path === file)!.hash).toBe(`sha256:${hash}`);
  });

  it('declares what the CSV files hold, cell by cell', () => {
    const tables = descriptor.resources.filter(({ schema }) => schema !== undefined);
    expect(tables.length).toBeGreaterThan(10);
    for (const { path, schema } of tables)
      expect([path, tableProblems(schema!, String(files.get(path)))]).toEqual([path, []]);
  });
});

describe('the rules', () => {
  it.each<[string, (broken: ReturnType<typeof read>) => void, RegExp]>([
    ['no resources', (broken) => (broken.resources = []), /resources/],
    [
      'two of one name',
      (broken) => (broken.resources[1]!.name = broken.resources[0]!.name),
      /each name once/,
    ],
    ['a path that leads out', (broken) => (broken.resources[0]!.path = '../secret'), /path/],
    ['a day instead of a moment', (broken) => (broken['created'] = '2026-11-22'), /created/],
    ['a licence without a name', (broken) => (broken['licenses'] = [{ title: 'free' }]), /licenses/],
    ['a hash without digits', (broken) => (broken.resources[0]!.hash = 'sha256:'), /hash/],
    [
      'a key that is no field',
      (broken) => (broken.resources.find(({ schema }) => schema)!.schema!.primaryKey = ['nothing']),
      /primaryKey/,
    ],
  ])('see %s', (_what, change, problem) => {
    const broken = read();
    change(broken);
    expect(packageProblems(broken).join('\n')).toMatch(problem);
  });

  it('see a cell that is not as declared', () => {
    const { path, schema } = descriptor.resources.find(({ name }) => name === 'indicators')!;
    const csv = String(files.get(path));
    expect(tableProblems(schema!, csv.replace(',167,', ',many,')).join()).toContain('is no integer');
    expect(tableProblems(schema!, csv.replace(',asserted,', ',rumoured,')).join()).toContain(
      'is not allowed',
    );
    expect(tableProblems(schema!, csv.replace('service-activities,', 'disputes-handled,')).join()).toContain(
      'unique',
    );
  });
});
