import { describe, expect, it } from 'vitest';
import { phrasesInPlace } from '../../../src/model/phrasesInPlace.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import { QUOTE_MAX } from '../../../src/schema/quote.ts';

const release = loadRelease('1.0.0');
const placesOf = (id: string) => phrasesInPlace(release, release.indicators.get(id)!.quotes);
const exact = (phrases: readonly { exact: string }[]) => phrases.map((phrase) => phrase.exact);

describe('phrases in place', () => {
  it('are those of the number, with the next one on either side', () => {
    const [place, ...others] = placesOf('subdistrict-work-mechanisms');
    expect(others).toEqual([]);
    expect(place!.paragraph).toBe('p2');
    expect(exact(place!.own)).toEqual(['职责准入、服务联动等11条工作机制']);
    expect(exact(place!.neighbours)).toEqual(['调整优化街道职能职责75项', '两新党建网']);
  });

  it('have one neighbour at the edge, and none that lies inside or around them', () => {
    expect(exact(placesOf('subdistrict-functions-adjusted')[0]!.neighbours)).toEqual([
      '职责准入、服务联动等11条工作机制',
    ]);
    expect(exact(placesOf('three-level-practice')[0]!.neighbours)).toEqual(['45名代表委员联系社区（小区）']);
  });

  it.each([...release.indicators])(
    'of %s never make a passage longer than one quote may be',
    (_id, { quotes }) => {
      for (const { own, neighbours } of phrasesInPlace(release, quotes)) {
        const inked = new Set<number>();
        for (const { start, end } of [...own, ...neighbours])
          for (let at = start; at < end; at++) inked.add(at);
        const starts = [...inked].filter((at) => !inked.has(at - 1));
        const runs = starts.map((start) => {
          let end = start;
          while (inked.has(end)) end++;
          return end - start;
        });
        expect(Math.max(...runs)).toBeLessThanOrEqual(QUOTE_MAX);
      }
    },
  );

  it('leave a neighbour out that would make one', () => {
    const [quote] = release.indicators.get('subdistrict-functions-adjusted')!.quotes;
    const long = { ...quote!, start: 0, end: 39, exact: '字'.repeat(39) };
    expect(phrasesInPlace(release, [{ ...long, start: 1, end: 40 }])[0]!.neighbours).toEqual([]);
    expect(exact(phrasesInPlace(release, [{ ...long, start: 0, end: 39 }])[0]!.neighbours)).toEqual([
      '职责准入、服务联动等11条工作机制',
    ]);
  });
});
