import { describe, expect, it } from 'vitest';
import { feedXml } from '../../../src/publication/feed.ts';
import { parseSealed } from '../../support/releaseSeries.ts';
import { smallReleases } from '../../support/smallReleases.ts';
import { atomProblems, childrenOf, parseXml, textOf } from '../../support/atom.ts';

const ROOT = 'https://kangding.example/some/base/';

function feed(change: (releases: ReturnType<typeof smallReleases>) => void = () => undefined) {
  const releases = smallReleases();
  change(releases);
  return feedXml(
    ROOT,
    releases.map((sealed) => ({ entry: sealed.entry, release: parseSealed(sealed) })),
  );
}

const root = parseXml(feed());
const entries = childrenOf(root, 'entry');

describe('the feed', () => {
  it('keeps the rules of RFC 4287', () => expect(atomProblems(root)).toEqual([]));

  it('has one entry a release, the newest first, dated by the release', () => {
    expect(entries.map((entry) => textOf(entry, 'updated'))).toEqual(
      ['2026-04-01', '2026-03-01', '2026-02-01', '2026-01-01'].map((day) => `${day}T00:00:00Z`),
    );
    expect(textOf(root, 'updated')).toBe('2026-04-01T00:00:00Z');
    expect(textOf(entries[0]!, 'id')).toBe(`${ROOT}data/2.0.0/datapackage.json`);
  });

  it('leads to both languages, and to itself', () => {
    const links = (of: typeof root) =>
      childrenOf(of, 'link').map(({ attributes: { rel, hreflang, href } }) => [rel, hreflang, href]);
    expect(links(root)).toContainEqual(['self', undefined, `${ROOT}feed.xml`]);
    expect(links(entries[0]!)).toEqual([
      ['alternate', 'zh-Hans', `${ROOT}data/#release-2.0.0`],
      ['alternate', 'en', `${ROOT}en/data/#release-2.0.0`],
      ['related', undefined, `${ROOT}data/2.0.0/datapackage.json`],
    ]);
  });

  it('says what changed, in both languages, and why a record is gone', () => {
    const [zh, en] = childrenOf(childrenOf(childrenOf(entries[0]!, 'content')[0]!, 'div')[0]!, 'div');
    expect([zh!.attributes['xml:lang'], en!.attributes['xml:lang']]).toEqual(['zh-Hans', 'en']);
    expect(zh!.text).toContain('撤回“藏书”。与藏书一条重复。');
    expect(en!.text).toContain('Withdrawn: Books in the reading rooms. It repeats the record of the books.');
    expect(en!.text).toContain('Records added: 0; changed: 1.');
  });

  it('escapes what a maintainer may write', () => {
    const hostile = '<script>&amp; "quoted" ]]> 汉字';
    const parsed = parseXml(feed((releases) => (releases[3]!.entry.changes.en = hostile)));
    expect(atomProblems(parsed)).toEqual([]);
    expect(childrenOf(parsed, 'entry')[0]!.text).toContain(hostile);
  });

  it('is the same every time', () => expect(feed()).toBe(feed()));
});
