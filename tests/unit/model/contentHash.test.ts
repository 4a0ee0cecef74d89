import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/model/canonicalJson.ts';
import { datasetHash, figureHash, numberHash } from '../../../src/model/contentHash.ts';
import { loadRelease, loadReleases } from '../../../src/schema/loadRelease.ts';
import { parseRelease } from '../../../src/schema/parseRelease.ts';
import type { Release } from '../../../src/schema/release.ts';
import { sealOf, smallRelease, textsOf, type SmallRelease } from '../schema/smallRelease.ts';

/** The small release with one more number, of which the figure knows nothing. */
function changed(change: (release: SmallRelease) => void = () => {}): Release {
  const release = smallRelease();
  const [books] = release['indicators.json'].indicators;
  release['indicators.json'].indicators.push({ ...structuredClone(books!), id: 'chairs' });
  release['indicators.json'].derived[0]!.value = 2;
  change(release);
  return parseRelease(textsOf(release), '1.0.0', undefined);
}

const figureId = (release: Release) => [...release.figures.keys()][0]!;
const hashesOf = (release: Release) => ({
  figure: figureHash(release, figureId(release)),
  books: numberHash(release, 'books'),
});
const labelOf = (release: SmallRelease, i: number) => release['indicators.json'].indicators[i]!.label;

const before = hashesOf(changed());

describe('content hash', () => {
  it('is the same for the same release', () => {
    expect(hashesOf(changed())).toEqual(before);
    expect(before.figure).toMatch(/^[0-9a-f]{64}$/);
    expect(before.figure).not.toBe(before.books);
  });

  it('is the same under another number of release', () => {
    const again = parseRelease(textsOf(smallRelease()), '1.0.0', undefined);
    const later = parseRelease(textsOf(smallRelease()), '2.0.0', undefined);
    expect(hashesOf(later)).toEqual(hashesOf(again));
  });

  it('is the same after a change to an unrelated record', () => {
    const release = changed((small) => (labelOf(small, 1).en = 'Stools'));
    expect(hashesOf(release)).toEqual(before);
    expect(numberHash(release, 'chairs')).not.toBe(numberHash(changed(), 'chairs'));
  });

  it.each<[string, (release: SmallRelease) => void]>([
    ['label', (small) => (labelOf(small, 0).en = 'Volumes')],
    ['Chinese label', (small) => (labelOf(small, 0).zh = '书')],
  ])('differs after a change to an ingredient’s %s', (_what, change) => {
    const after = hashesOf(changed(change));
    expect(after.figure).not.toBe(before.figure);
    expect(after.books).not.toBe(before.books);
  });

  it('of a number differs after a change to its caveat', () => {
    const after = changed((small) => {
      small['source.json'].ambiguities[0]!.text = { zh: '另一问', en: 'Another question' };
    });
    expect(numberHash(after, 'books')).not.toBe(before.books);
  });

  it('of a figure differs with a number that only its caption prints', () => {
    const release = loadRelease();
    const total = release.derived.get('body-paragraphs-total')!;
    const other: Release = {
      ...release,
      derived: new Map(release.derived).set(total.id, { ...total, value: total.value + 1 }),
    };
    expect(release.figures.get('source-map')!.uses.indicators).not.toContain(total.id);
    expect(figureHash(other, 'source-map')).not.toBe(figureHash(release, 'source-map'));
    expect(figureHash(other, 'renovation')).toBe(figureHash(release, 'renovation'));
  });

  it('of a figure differs with the fingerprint of its paragraph', () => {
    const release = loadRelease();
    const [id] = release.figures.get('renovation')!.paragraphs;
    const paragraph = { ...release.paragraphs.get(id!)!, sha256: '0'.repeat(64) };
    const other: Release = { ...release, paragraphs: new Map(release.paragraphs).set(id!, paragraph) };
    expect(figureHash(other, 'renovation')).not.toBe(figureHash(release, 'renovation'));
  });

  it('of a release is that of its files', () => {
    const entry = loadReleases().at(-1)!;
    const other = sealOf(textsOf(smallRelease()));
    expect(datasetHash(entry)).toBe(datasetHash({ files: { ...entry.files } }));
    expect(datasetHash(entry)).not.toBe(datasetHash(other));
  });
});

/** Published in citations: whatever changes here, schema or algorithm, these may not. */
describe('content hash of release 1.0.0', () => {
  const release = loadRelease('1.0.0');

  it('never changes', () => {
    expect({
      figure: figureHash(release, 'source-map'),
      number: numberHash(release, 'service-activities'),
      dataset: datasetHash(loadReleases().find(({ version }) => version === '1.0.0')!),
    }).toEqual({
      figure: 'cf24e11998c65eda42d23a499049e14921afb97db406558d6a092aeeb91c18f2',
      number: '40ccf7a9ccbed095862b12f0cb9270787268e0bbfaa90043281badf1fb709daf',
      dataset: '070e322c47ab40f533f5f329925ba89e02b047314e59a30d3da8d1e85def92f5',
    });
  });
});

describe('canonicalJson', () => {
  it('puts keys in order and keeps lists in theirs', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: '数', c: 0 } })).toBe('{"a":{"c":0,"d":"数"},"b":[2,1]}');
  });

  it('leaves out what says nothing, so that a default added later changes no hash', () => {
    expect(canonicalJson({ a: 1, b: [], c: null, d: undefined, e: false, f: '' })).toBe('{"a":1,"f":""}');
  });
});
