import { describe, expect, it } from 'vitest';
import { figureHistory } from '../../../src/publication/figureHistory.ts';
import { parseSealed } from '../../support/releaseSeries.ts';
import { CORRECTED, REWORDED, threeReleases, WITHDRAWN_FIGURE } from '../../support/threeReleases.ts';

const releases = threeReleases().map((sealed) => ({ entry: sealed.entry, release: parseSealed(sealed) }));
const historyOf = (id: string) => figureHistory(releases, id);

describe('the history of a figure', () => {
  it('tells a corrected value where the figure shows it, and nothing else', () => {
    const history = historyOf('service-activities');
    expect(history.map(({ version }) => version)).toEqual(['2.0.0', '1.1.0', '1.0.1', '1.0.0']);
    expect(history.map(({ changes }) => changes?.length ?? null)).toEqual([0, 1, 0, null]);
    const [numbers] = history[1]!.changes!;
    expect(numbers).toMatchObject({
      kind: 'number',
      added: [],
      changed: [{ id: 'disputes-handled', changes: [{ path: 'value', before: 46, after: CORRECTED }] }],
    });
  });

  it('tells a reworded label, and a number that only the caption prints', () => {
    const reworded = historyOf('what-is-counted').find(({ version }) => version === '1.0.1')!;
    expect(reworded.changes![0]!.changed[0]!.changes[0]).toMatchObject({ path: 'label', after: REWORDED });
    // The map says in a note how many numbers there are; 1.1.0 has one more.
    const counted = historyOf('source-map').find(({ version }) => version === '1.1.0')!;
    expect(counted.changes![0]!.changed.map(({ id }) => id)).toContain('indicators-total');
  });

  it('ends with the last release that holds the figure', () => {
    expect(historyOf(WITHDRAWN_FIGURE)[0]!.version).toBe('1.1.0');
    expect(historyOf('no-such-figure')).toEqual([]);
  });
});
