import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../src/figures/figureIds.ts';
import { figureCsv, figureTable } from '../../../src/publication/figureTable.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import { parseRelease } from '../../../src/schema/parseRelease.ts';
import type { Release } from '../../../src/schema/release.ts';
import { smallRelease, textsOf, type SmallRelease } from '../schema/smallRelease.ts';
import { parseCsv, tableProblems } from './tableRules.ts';

const release = loadRelease('1.0.0');

const rowsOf = (of: Release, figureId: string) => {
  const [header, ...rows] = parseCsv(figureCsv(of, figureId));
  return rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i]!])));
};

function small(uses: object): Release {
  const changed: SmallRelease = smallRelease();
  const [figure] = changed['figures.json'].figures;
  Object.assign(figure!, { uses });
  changed['references.json'].facts = [
    {
      id: 'height',
      label: { zh: '海拔', en: 'Altitude' },
      value: 2.5,
      kind: 'quantity',
      unit: { zh: '千米', en: 'kilometres' },
      status: 'context',
      references: ['S01'],
    },
  ] as never;
  return parseRelease(textsOf(changed), '1.0.0', undefined);
}

describe('the data of a figure', () => {
  it.each(FIGURE_IDS)('%s has one row a number, as declared', (id) => {
    const table = figureTable(release, id);
    expect(tableProblems({ ...table, missingValues: [''] }, figureCsv(release, id))).toEqual([]);
    expect(rowsOf(release, id).map((row) => row['id'])).toEqual(release.figures.get(id)!.uses.indicators);
  });

  it('has stable columns', () => {
    expect(parseCsv(figureCsv(release, 'service-activities'))[0]).toEqual(
      (
        'id label_zh label_en value date printed unit_zh unit_en kind qualifier status system scope_zh scope_en ' +
        'period_zh period_en note_zh note_en quote paragraph start end caveats basis_zh basis_en references release'
      ).split(' '),
    );
  });

  it('says what each number rests on', () => {
    const row = rowsOf(release, 'service-activities').find(({ id }) => id === 'service-activities')!;
    const { quotes, caveats } = release.indicators.get('service-activities')!;
    expect(row).toMatchObject({
      value: '167',
      unit_zh: expect.stringMatching(/./),
      status: 'asserted',
      quote: quotes[0]!.exact,
      start: String(quotes[0]!.start),
      caveats: caveats.join(' | '),
      release: '1.0.0',
    });
  });

  it('takes derived numbers and context facts too', () => {
    const rows = rowsOf(small({ indicators: ['books', 'indicators-total', 'height'] }), 'rooms');
    expect(rows.map(({ id, kind, value, status }) => [id, kind, value, status])).toEqual([
      ['books', 'count', '420', 'asserted'],
      ['indicators-total', 'derived', '1', 'derived'],
      ['height', 'quantity', '2.5', 'context'],
    ]);
  });

  it('gives nodes and links where there is no number', () => {
    const of = small({ nodes: ['reading-room', 'partner'], links: ['joined'] });
    expect(
      tableProblems({ ...figureTable(of, 'rooms'), missingValues: [''] }, figureCsv(of, 'rooms')),
    ).toEqual([]);
    expect(
      rowsOf(of, 'rooms').map(({ id, kind, source, target, quote }) => [id, kind, source, target, quote]),
    ).toEqual([
      ['reading-room', 'place', '', '', '书屋'],
      ['partner', 'actor', '', '', '两家合办'],
      ['joined', 'attached-to', 'partner', 'reading-room', ''],
    ]);
  });
});
