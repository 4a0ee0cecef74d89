import { describe, expect, it } from 'vitest';
import { countUnits, proseText, readingMinutes } from '../../../src/components/readingTime.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';

const release = loadRelease();

describe('what is counted', () => {
  it('in Chinese is each character, and each numeral or Latin word between them', () => {
    expect(countUnits('康定有75项，N是“各类组织”。', 'zh')).toBe(3 + 1 + 1 + 1 + 1 + 4);
  });

  it('in English is each word, a hyphened one once', () => {
    expect(countUnits('The sub-districts’ 75 items — and no more.', 'en')).toBe(7);
  });
});

describe('the prose', () => {
  const mdx =
    '---\nid: x\n---\n\n康定<Num id="subdistrict-functions-adjusted" />，<Term id="community" />。<Ref id="S05" />\n\n<Figure id="one-four-n" />\n';

  it('holds the numbers and terms that stand in it, and neither notes nor figures', () => {
    expect(proseText(mdx, 'zh', release).replaceAll(/\s/g, '')).toBe('康定，。75项社区');
  });
});

describe('minutes', () => {
  it.each([
    ['zh', '字'.repeat(2550), 10],
    ['en', 'word '.repeat(2280), 10],
    ['zh', '字', 1],
  ] as const)('in %s', (lang, text, minutes) => {
    expect(readingMinutes(text, lang)).toBe(minutes);
  });
});
