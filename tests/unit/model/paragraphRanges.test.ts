import { describe, expect, it } from 'vitest';
import { words } from '../../../src/i18n/t.ts';
import { numberRanges, paragraphsText } from '../../../src/model/paragraphRanges.ts';

describe('numbers in print', () => {
  it.each([
    [[2], '2'],
    [[1, 7], '1, 7'],
    [[1, 2, 3], '1–3'],
    [[3, 1, 2, 2], '1–3'],
    [[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13], '2–11, 13'],
    [[], ''],
  ])('%j is %s', (numbers, text) => {
    expect(numberRanges(numbers, ', ')).toBe(text);
  });
});

describe('parts of the article by name', () => {
  it.each([
    [['p2'], '第2段', 'paragraph 2'],
    [['p1', 'p7'], '第1、7段', 'paragraphs 1, 7'],
    [['p8', 'p9', 'p10'], '第8–10段', 'paragraphs 8–10'],
    [['m', 't', 'b'], '报头、标题、署名', 'masthead, headline, byline'],
    [['t', 'p1', 'h1', 'h2', 'h3', 'h4'], '标题、第1段、小标题', 'headline, paragraph 1, section headings'],
  ])('%j is %s or %s', (ids, chinese, english) => {
    expect(paragraphsText(ids, words('zh'))).toBe(chinese);
    expect(paragraphsText(ids, words('en'))).toBe(english);
  });
});
