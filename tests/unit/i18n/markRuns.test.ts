import { describe, expect, it } from 'vitest';
import { markRuns } from '../../../src/i18n/markRuns.ts';

describe('markRuns', () => {
  it.each([
    ['<p>The word 等 (“and others”)</p>', '<p>The word <span lang="zh-Hans">等</span> (“and others”)</p>'],
    ['<p>机关、企业 and</p>', '<p><span lang="zh-Hans">机关、企业</span> and</p>'],
    ['<p>商圈（锅庄）党支部</p>', '<p><span lang="zh-Hans">商圈（锅庄）党支部</span></p>'],
  ])('marks the Chinese in %s', (html, expected) => expect(markRuns(html, 'en')).toBe(expected));

  it.each([
    '<q lang="zh-Hans">一轴三网</q>',
    '<li lang="zh-Hans"><b>一轴</b>三网</li>',
    '<title>康定</title>',
    '<svg><text>社区</text></svg>',
    '<option value="康定">康定</option>',
    '<!-- 社区 -->',
    '<p aria-label="社区">community</p>',
  ])('leaves %s alone', (html) => expect(markRuns(html, 'en')).toBe(html));

  it('goes on marking after an element that says its language, and after a void one', () => {
    expect(markRuns('<p><i lang="zh-Hans">甲</i><br>乙<img alt="x"/>丙</p>', 'en')).toBe(
      '<p><i lang="zh-Hans">甲</i><br><span lang="zh-Hans">乙</span><img alt="x"/><span lang="zh-Hans">丙</span></p>',
    );
  });

  it.each([
    [
      '<p>官方作primary-level governance。</p>',
      '<p>官方作<span lang="en">primary-level governance</span>。</p>',
    ],
    [
      '<p>作new social (“two new”) bodies。</p>',
      '<p>作<span lang="en">new social (“two new”) bodies</span>。</p>',
    ],
    ['<p>转写dar rtse mdo。</p>', '<p>转写<span lang="bo-Latn">dar rtse mdo</span>。</p>'],
  ])('marks the English in %s on a Chinese page', (html, expected) =>
    expect(markRuns(html, 'zh')).toBe(expected),
  );

  it.each(['<p>CSV和JSON</p>', '<p>“1+4+N”</p>', '<html lang="zh-Hans"><p lang="en">as it is</p></html>'])(
    'leaves %s alone on a Chinese page',
    (html) => expect(markRuns(html, 'zh')).toBe(html),
  );
});
