import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/schema/langs.ts';
import { readRelease } from '../../src/schema/loadRelease.ts';
import type { ReleaseTexts } from '../../src/schema/parseRelease.ts';
import { seal, writeReleases, type SealedRelease } from './releaseSeries.ts';

const both = (zh: string, en: string) => ({ zh, en });

interface Indicator {
  id: string;
  kind: string;
  value: number | string | null;
  label: { zh: string; en: string };
}

interface Indicators {
  indicators: Indicator[];
  derived: { compute: string; value: number }[];
}

const INDICATORS = 'indicators.json';

/** The label that 1.0.1 gives to `governance-brands`. */
export const REWORDED = both('治理品牌的个数', 'Number of governance brands');
/** The value that 1.1.0 gives to `disputes-handled`. */
export const CORRECTED = 47;
/** The indicator that 1.1.0 adds and 2.0.0 withdraws: neither prose nor figures know it. */
export const PASSING = 'renovated-homes';
export const PASSING_REASON = both(
  '与“改造户数”一条重复。',
  'It repeats the record of the renovated households.',
);

/** The figure that 2.0.0 withdraws; the story shows it. */
export const WITHDRAWN_FIGURE = 'renovation';
export const WITHDRAWN_FIGURE_REASON = both(
  '画法有误，以后重画。',
  'It was drawn wrongly and will be drawn again.',
);

function withoutFigure(texts: ReleaseTexts, id: string): ReleaseTexts {
  const { figures } = JSON.parse(texts['figures.json']!) as { figures: { id: string }[] };
  const rest = { figures: figures.filter((figure) => figure.id !== id) };
  return { ...texts, 'figures.json': `${JSON.stringify(rest, null, 2)}\n` };
}

/** Indicators of a release, changed; numbers that are derived from them are computed again. */
function change(texts: ReleaseTexts, edit: (indicators: Indicator[]) => Indicator[] | void): ReleaseTexts {
  const file = JSON.parse(texts[INDICATORS]!) as Indicators;
  const indicators = edit(file.indicators) ?? file.indicators;
  const isQuantity = ({ kind }: Indicator) => kind === 'count' || kind === 'activity';
  const counts: Record<string, number> = {
    indicators: indicators.length,
    'chartable-indicators': indicators.filter(isQuantity).length,
    'label-indicators': indicators.filter(({ kind }) => kind === 'label').length,
  };
  const derived = file.derived.map((record) => ({
    ...record,
    value: counts[record.compute] ?? record.value,
  }));
  return { ...texts, [INDICATORS]: `${JSON.stringify({ indicators, derived }, null, 2)}\n` };
}

const find = (indicators: readonly Indicator[], id: string): Indicator =>
  indicators.find((indicator) => indicator.id === id)!;

/**
 * The first release of the site's own data and three made-up ones that follow it, for tests that build the
 * whole site: a label reworded (1.0.1); a value corrected and an indicator added (1.1.0); that indicator
 * withdrawn, and a figure with it (2.0.0).
 */
export function threeReleases(): SealedRelease[] {
  const first = readRelease('1.0.0');
  const reworded = change(first, (indicators) => {
    find(indicators, 'governance-brands').label = REWORDED;
  });
  const corrected = change(reworded, (indicators) => {
    find(indicators, 'disputes-handled').value = CORRECTED;
    indicators.push({ ...structuredClone(find(indicators, 'renovated-households')), id: PASSING });
  });
  const withdrawn = withoutFigure(
    change(corrected, (indicators) => indicators.filter(({ id }) => id !== PASSING)),
    WITHDRAWN_FIGURE,
  );
  return [
    seal(first, { version: '1.0.0', date: '2026-11-22', changes: both('首次发布。', 'First release.') }),
    seal(reworded, {
      version: '1.0.1',
      date: '2026-12-01',
      changes: both('改写一处名称。', 'A label is reworded.'),
    }),
    seal(corrected, {
      version: '1.1.0',
      date: '2027-01-15',
      changes: both('更正一个数，增加一条。', 'A value is corrected, a record is added.'),
    }),
    seal(withdrawn, {
      version: '2.0.0',
      date: '2027-02-01',
      changes: both('撤回重复的一条。', 'A record that repeats another is withdrawn.'),
      withdrawn: [
        { kind: 'number', id: PASSING, reason: PASSING_REASON, replacedBy: ['renovated-households'] },
        { kind: 'figure', id: WITHDRAWN_FIGURE, reason: WITHDRAWN_FIGURE_REASON },
      ],
    }),
  ];
}

/** Writes them as a data folder, sealed. */
export const makeReleases = (folder: string): void => writeReleases(folder, threeReleases());

/** Takes a figure that the newest release does not hold out of the story of a copy of the project. */
export function removeFromStory(project: string, id: string): void {
  for (const lang of LANGS) {
    const folder = join(project, 'src/content/story', lang);
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(`<Figure id="${id}" />\n`, ''));
    }
  }
}
