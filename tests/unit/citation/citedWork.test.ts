import { describe, expect, it } from 'vitest';
import { citedWork, contentHash } from '../../../src/citation/citedWork.ts';
import { describeWork } from '../../../src/citation/describeWork.ts';
import { datasetJsonLd } from '../../../src/citation/jsonLd.ts';
import { CITED, contextIn, ENTRY, RELEASE, SITE } from './cited.ts';

describe.each(CITED)('record of %s', (_name, { work, lang, record }) => {
  it('names this site, the release and its day', () => {
    expect(record.author).toEqual([{ literal: record.publisher }]);
    expect(record.version).toBe(RELEASE.version);
    const [year, month, day] = ENTRY.date.split('-').map(Number);
    expect(record.issued).toEqual({ 'date-parts': [[year, month, day]] });
    expect(record.accessed).toEqual(record.issued);
  });

  it('credits the newspaper’s report and gives the content hash', () => {
    expect(record.note).toContain('张国梅');
    expect(record.note).toContain('创新构建“四级体系”');
    expect(record.note).toContain(
      lang === 'zh' ? '《甘孜日报》2021年8月16日' : 'Ganzi Daily, 16 August 2021',
    );
    const hash = contentHash(work, RELEASE, ENTRY);
    if (hash === null) expect(work.kind).toBe('story');
    else expect(record.note).toContain(hash);
  });

  it('has a title without slots and an address under the site', () => {
    expect(record.title).not.toMatch(/[{}]/);
    expect(record.URL.startsWith(lang === 'zh' ? SITE : `${SITE}en/`)).toBe(true);
    expect(record.language).toBe(lang === 'zh' ? 'zh-CN' : 'en');
  });
});

describe('citedWork', () => {
  const address = (kind: 'figure' | 'indicator', id: string, lang: 'zh' | 'en') =>
    citedWork({ kind, id }, ENTRY, contextIn(lang)).URL;

  it('leads to the frozen page', () => {
    const frozen = `v/${RELEASE.version}`;
    expect(address('figure', 'source-map', 'zh')).toBe(`${SITE}${frozen}/figures/source-map/`);
    expect(address('indicator', 'service-activities', 'en')).toBe(
      `${SITE}en/${frozen}/indicators/service-activities/`,
    );
  });

  it.each(['zh', 'en'] as const)('credits no report with a number that is not in it (%s)', (lang) => {
    const work = { kind: 'indicator', id: 'nbs-subdistricts' } as const;
    const { note } = citedWork(work, ENTRY, contextIn(lang));
    const description = describeWork(work, contextIn(lang));
    for (const text of [note, description]) {
      expect(text).not.toContain('张国梅');
      expect(text).toContain('S24');
    }
    const json = datasetJsonLd(work, citedWork(work, ENTRY, contextIn(lang)), contextIn(lang), {
      description,
      hash: '0',
      citation: '',
      files: [],
      images: [],
    });
    expect(JSON.stringify(json)).not.toContain('NewsArticle');
    expect(JSON.stringify(json)).toContain(RELEASE.references.get('S24')!.csl.title);
  });

  it('has keys that no two works share', () => {
    const keys = CITED.map(([, { record }]) => record.id);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9.-]+$/);
  });

  it('refuses the entry of another release', () => {
    const entry = { ...ENTRY, version: '9.9.9' };
    expect(() => citedWork({ kind: 'dataset' }, entry, contextIn('zh'))).toThrow(/9\.9\.9/);
  });

  it('refuses what the release does not hold', () => {
    expect(() => citedWork({ kind: 'figure', id: 'no-such' }, ENTRY, contextIn('zh'))).toThrow(/no-such/);
  });
});
