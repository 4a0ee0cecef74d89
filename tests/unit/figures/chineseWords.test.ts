import { expect, it } from 'vitest';
import { chineseWords } from '../../../src/figures/chineseWords.ts';
import { balanceLines } from '../../../src/figures/lines.ts';

it('keeps a character alone with what follows it, and a suffix with what precedes it', () => {
  expect(chineseWords('制定的街道工作机制')).toEqual(['制定的', '街道', '工作', '机制']);
  expect(chineseWords('社区党支部')).toEqual(['社区', '党支部']);
});

it('breaks labels between words, best after 的 or a mark', () => {
  const lines = (text: string, room: number) => balanceLines(text, room, 13, { wholeWords: true });
  expect(lines('规范的社区党支部治理制度', 132)).toEqual(['规范的', '社区党支部治理制度']);
  expect(lines('开展的文明宣讲、法制培训', 132)).toEqual(['开展的文明宣讲、', '法制培训']);
});
