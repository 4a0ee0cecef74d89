import { describe, expect, it } from 'vitest';
import { markRuns } from '../../../src/i18n/markRuns.ts';

describe('markRuns', () => {
  it.each([
    ['<p>The word 等 (“and others”)</p>', '<p>The word <span lang="zh-Hans">等</span> (“and others”)</p>'],
    ['<p>机关、企业 and</p>', '<p><span lang="zh-Hans">机关、企业</span> and</p>'],
    ['<p>商圈（锅庄）党支部</p>', '<p><span lang="zh-Hans">商圈（锅庄）党支部</span></p>'],
  ])('marks the Chinese in %s', (html, expected) => expect(markRuns(html)).toBe(expected));

  it.each([
    '<q lang="zh-Hans">一轴三网</q>',
    '<li lang="zh-Hans"><b>一轴</b>三网</li>',
    '<title>康定</title>',
    '<svg><text>社区</text></svg>',
    '<option value="康定">康定</option>',
    '<!-- 社区 -->',
    '<p aria-label="社区">community</p>',
  ])('leaves %s alone', (html) => expect(markRuns(html)).toBe(html));

  it('goes on marking after an element that says its language, and after a void one', () => {
    expect(markRuns('<p><i lang="zh-Hans">甲</i><br>乙<img alt="x"/>丙</p>')).toBe(
      '<p><i lang="zh-Hans">甲</i><br><span lang="zh-Hans">乙</span><img alt="x"/><span lang="zh-Hans">丙</span></p>',
    );
  });
});
