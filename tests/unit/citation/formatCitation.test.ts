import { readFileSync } from 'node:fs';
import { validateStyle } from 'csl-validator-wasm';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/citation/cslDate.ts';
import type { CitationRecord } from '../../../src/citation/citedWork.ts';
import {
  CITATION_STYLES,
  citationText,
  formatCitation,
  type CitationStyle,
} from '../../../src/citation/formatCitation.ts';
import type { Lang } from '../../../src/schema/primitives.ts';
import { CITED, ENTRY, HOSTILE, HOSTILE_TITLES } from './cited.ts';

const AUTHOR: Record<Lang, string> = { zh: '报纸上的康定', en: 'Kangding, as Printed' };

/** Chicago and MLA print English titles with capitals, and turn the quotation marks inside their own. */
const plain = (text: string) => text.replace(/[“”‘’]/g, '').toLowerCase();

describe.each(CITATION_STYLES)('style %s', (style) => {
  it('is valid CSL', async () => {
    const xml = readFileSync(`src/citation/styles/${style}.csl`, 'utf8');
    expect(await validateStyle(xml)).toBe('');
    expect(await validateStyle(xml.replace('<layout', '<lay-out'))).not.toBe('');
  });

  it.each(CITED)('begins with the author and names title, release, date and address: %s', (_name, cited) => {
    const { lang, record } = cited;
    const text = citationText(record, style, lang);
    expect(text.startsWith(`${AUTHOR[lang]}. `), text).toBe(true);
    expect(plain(text)).toContain(plain(record.title).replace(/[.,]$/, ''));
    expect(text).toContain(record.version);
    expect(text).toContain(record.URL);
    expect(text).toContain(ENTRY.date.slice(0, 4));
    // citeproc’s own word for a missing term or date.
    expect(text).not.toMatch(/undefined|CSL STYLE ERROR|n\.d\.|[\uE000-\uE003]|\.\./);
  });

  it.each(HOSTILE_TITLES)('keeps %s by 王小明, also after another title of the same id', (title) => {
    citationText(HOSTILE, style, 'zh');
    const text = citationText({ ...HOSTILE, title }, style, 'zh');
    expect(text).toContain(title);
    expect(text.startsWith('王小明. ')).toBe(true);
  });
});

describe('GB/T 7714-2015', () => {
  it.each(CITED)('has the standard’s order and marks: %s', (_name, { lang, record }) => {
    const mark = record.type === 'dataset' ? String.raw`\[DS/OL\]` : String.raw`\[EB/OL\]`;
    const day = String.raw`\d{4}-\d{2}-\d{2}`;
    const release = lang === 'zh' ? '数据集' : 'data set ';
    const pattern = new RegExp(
      String.raw`^${AUTHOR[lang]}\. (.+): ${release}(\d+\.\d+\.\d+)${mark}\. \((${day})\)\[(${day})\]\. (https:\S+)\.$`,
    );
    const [, ...parts] = pattern.exec(citationText(record, 'gb-t-7714-2015', lang)) ?? [];
    const { title, version, issued, accessed, URL } = record;
    expect(parts).toEqual([title, version, isoDate(issued), isoDate(accessed), URL]);
  });

  it('says where the day of access stands', () => {
    const runs = formatCitation(HOSTILE, 'gb-t-7714-2015', 'zh');
    const at = runs.findIndex(({ mark }) => mark === 'accessed');
    expect(runs[at]!.text).toBe(ENTRY.date);
    expect(runs[at - 1]!.text).toMatch(/\[$/);
    expect(runs[at + 1]!.text).toMatch(/^\]/);
    const read: CitationRecord = { ...HOSTILE, accessed: { 'date-parts': [[2031, 2, 3]] } };
    const texts = formatCitation(read, 'gb-t-7714-2015', 'zh').map(({ text }) => text);
    expect(texts).toEqual(runs.map(({ text, mark }) => (mark === 'accessed' ? '2031-02-03' : text)));
  });
});

describe('the other styles', () => {
  const whatIsCounted = Object.fromEntries(
    CITED.filter(([name]) => name.startsWith('figure what-is-counted')).map(([, { lang, record }]) => [
      lang,
      record,
    ]),
  ) as Record<Lang, CitationRecord>;

  it.each<[CitationStyle, Lang, string]>([
    ['apa-7', 'zh', '报纸上的康定. (2026). 数的是什么 (版本1.0.0) [数据集]. URL'],
    ['apa-7', 'en', 'Kangding, as Printed. (2026). What is counted (Version 1.0.0) [Data set]. URL'],
    [
      'chicago-author-date',
      'zh',
      '报纸上的康定. 2026. 《数的是什么》. 版本1.0.0. 数据集, 2026年11月22日. URL.',
    ],
    [
      'chicago-author-date',
      'en',
      'Kangding, as Printed. 2026. “What Is Counted.” Version 1.0.0. Data set, November 22, 2026. URL.',
    ],
    ['mla-9', 'zh', '报纸上的康定. 《数的是什么》. 版本1.0.0, 2026年11月22日, URL.'],
    ['mla-9', 'en', 'Kangding, as Printed. “What Is Counted.” Version 1.0.0, 22 Nov. 2026, URL.'],
  ])('%s, %s', (style, lang, expected) => {
    const record = whatIsCounted[lang];
    const fixed = {
      ...record,
      version: '1.0.0',
      issued: { 'date-parts': [[2026, 11, 22]] },
    } satisfies CitationRecord;
    expect(citationText(fixed, style, lang)).toBe(expected.replace('URL', record.URL));
  });

  it('sets an APA title in italics and marks the address', () => {
    const runs = formatCitation(whatIsCounted.en, 'apa-7', 'en');
    expect(runs).toContainEqual({ text: 'What is counted', mark: 'italic' });
    expect(runs).toContainEqual({ text: whatIsCounted.en.URL, mark: 'address' });
  });
});
