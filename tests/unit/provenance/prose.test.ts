import { describe, expect, it } from 'vitest';
import { recordedPhrases } from '../../../src/model/quotes.ts';
import { checkProse } from '../../../src/provenance/prose.ts';
import { parseRelease } from '../../../src/schema/parseRelease.ts';
import { smallRelease, textsOf } from '../schema/smallRelease.ts';

const release = parseRelease(textsOf(smallRelease()), '1.0.0', undefined);
const context = { release, figures: new Set(['rooms']), phrases: recordedPhrases(release) };

function problems(text: string, lang: 'zh' | 'en' = 'zh') {
  return checkProse({ file: `src/content/story/${lang}/x.mdx`, lang, text }, context);
}

const MATTER = '---\nid: x\ntitle: 书屋\n---\n\n';

describe('checkProse', () => {
  it('passes prose whose numbers, terms, references, figures and quotes are bound', () => {
    const text = `${MATTER}镇上有<Term id="room" />，藏书<Num id="books" />，由邻居“合办”<Ref id="S01" />。\n\n<Figure id="rooms" />`;
    expect(problems(text)).toEqual([]);
  });

  it('finds a bare number and says where', () => {
    const [problem] = problems(`${MATTER}镇上有三个书屋。`);
    expect(problem).toMatchObject({ file: 'src/content/story/zh/x.mdx', at: 'line 6, column 1' });
    expect(problem?.found).toContain('三个');
    expect(problem?.mend).toContain('<Num');
  });

  it('finds bare numbers in English, in titles and in headings', () => {
    expect(problems(`${MATTER}It has 420 books.`, 'en')[0]?.found).toContain('"420"');
    expect(problems('---\nid: x\ntitle: 四个体系\n---\n')[0]).toMatchObject({ at: 'frontmatter title' });
    expect(problems(`${MATTER}## 两条街道`)[0]?.found).toContain('两条');
  });

  it('lets a title take its number from the data, and refuses one that is not there', () => {
    expect(problems('---\nid: x\ntitle: "{books|word}册书，{term:room}"\n---\n')).toEqual([]);
    expect(problems('---\nid: x\ntitle: "{shelves}个书架"\n---\n')[0]?.found).toBe('{shelves}');
  });

  it.each([
    ['<Num id="shelves" />', /Num id="shelves"/],
    ['<Term id="hall" />', /Term id="hall"/],
    ['<Ref id="S01 S99" />', /S99/],
    ['<Figure id="plan" />', /plan/],
    ['<Num />', /Num id=""/],
  ])('refuses %s', (component, found) => {
    expect(problems(`${MATTER}文字${component}。`)[0]?.found).toMatch(found);
  });

  it('refuses a form of a term that the glossary does not record', () => {
    expect(problems(`${MATTER}<Term id="room">四间书屋</Term>`)[0]?.found).toContain('四间书屋');
    expect(problems(`${MATTER}<Term id="room">Reading room</Term>`, 'en')).toEqual([]);
  });

  it('refuses a quotation that no quote of the data holds', () => {
    expect(problems(`${MATTER}报道说“成绩斐然”。`)[0]?.found).toContain('成绩斐然');
    expect(problems(`${MATTER}The report says “splendid”.`, 'en')).toEqual([]);
  });

  it('reports a tag that is not closed as a problem with a place', () => {
    expect(problems(`${MATTER}<Standfirst>没有结尾`)[0]).toMatchObject({ expected: 'valid MDX' });
  });
});
