import { describe, expect, it } from 'vitest';
import { releaseTables, tableCsv } from '../../../src/publication/tables.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import { parseSealed } from '../../support/releaseSeries.ts';
import { smallReleases } from '../../support/smallReleases.ts';
import { parseCsv, tableProblems } from './tableRules.ts';

const release = loadRelease('1.0.0');
const tables = releaseTables(release);
const table = (name: string) => tables.find((one) => one.name === name)!;

describe.each([release, ...smallReleases().map(parseSealed)].map((one) => [one.version, one] as const))(
  'release %s',
  (_version, one) => {
    it.each(releaseTables(one).map((twin) => [twin.name, twin] as const))(
      '%s is as declared',
      (_name, twin) => {
        const schema = { ...twin, missingValues: [''] };
        expect(tableProblems(schema, tableCsv(twin))).toEqual([]);
        for (const field of twin.fields) expect(field.title && field.description, field.name).toBeTruthy();
      },
    );

    it('has no foreign key that leads nowhere', () => {
      const twins = releaseTables(one);
      const dangling = twins.flatMap((twin) =>
        twin.foreignKeys.flatMap(({ fields: [field], reference }) => {
          const target = twins.find(({ name }) => name === reference.resource)!;
          const known = new Set(
            target.rows.map((row) => row[target.fields.findIndex(({ name }) => name === 'id')]),
          );
          const at = twin.fields.findIndex(({ name }) => name === field);
          return twin.rows.map((row) => row[at]).filter((id) => id !== null && !known.has(id as string));
        }),
      );
      expect(dangling).toEqual([]);
    });
  },
);

describe('the twins', () => {
  it('hold every record once', () => {
    expect(table('indicators').rows).toHaveLength(release.indicators.size);
    expect(table('nodes').rows).toHaveLength(release.nodes.size);
    expect(table('links').rows).toHaveLength(release.links.size);
    expect(table('glossary').rows).toHaveLength(release.terms.size);
    expect(table('references').rows).toHaveLength(release.references.size);
    expect(table('ambiguities').rows).toHaveLength(release.ambiguities.size);
  });

  it('keep numbers apart from dates, and places of quotes beside the quotes', () => {
    const [header, ...rows] = parseCsv(tableCsv(table('indicators')));
    const cells = (id: string) =>
      Object.fromEntries(header!.map((name, i) => [name, rows.find((row) => row[0] === id)![i]]));
    expect(cells('service-activities')).toMatchObject({
      value: '167',
      date: '',
      kind: 'activity',
      caveats: /A\d{2}/,
    });
    expect(cells('publication-date')).toMatchObject({ value: '', date: '2021-08-16' });
    const teams = cells('community-teams');
    const lengths = ['quote', 'paragraph', 'start', 'end'].map((name) => teams[name]!.split(' | ').length);
    expect(lengths).toEqual([2, 2, 2, 2]);
  });

  it('hold no cell that a spreadsheet would run', () => {
    const cells = tables.flatMap((one) => parseCsv(tableCsv(one)).slice(1).flat());
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    // There is something to guard against: the article prints “+各类社区组织”.
    expect(cells.some((cell) => cell.startsWith("'+"))).toBe(true);
  });
});
