import { describe, expect, it } from 'vitest';
import {
  balanceLines,
  breakLines,
  hangingIndent,
  paragraphLines,
  roomyWidth,
} from '../../../src/figures/lines.ts';

describe('roomyWidth', () => {
  it('leaves room for wider letter spacing', () => expect(roomyWidth('社区', 10)).toBeCloseTo(22.4));
  it('counts a quotation mark as a whole em beside Han, as Chinese faces draw it', () => {
    expect(roomyWidth('“四自”', 10)).toBeCloseTo(roomyWidth('、四自。', 10));
  });
});

describe('breakLines', () => {
  it('never begins a line with a closing mark, nor ends one with an opening mark', () => {
    const text = '报道说“一轴三网”，又说“四自”（小区）；没有说别的。';
    for (let room = 40; room < 300; room += 7) {
      const lines = breakLines(text, room, 14);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，；。”）]/);
        expect(line).not.toMatch(/[“（]$/);
      }
    }
  });

  it('keeps English words whole', () => {
    expect(breakLines('three-party joint governance', 100, 14)).toEqual([
      'three-party',
      'joint',
      'governance',
    ]);
  });

  it('may give the first line less room', () => {
    const lines = breakLines('一二三四五六七八', (line) => (line === 0 ? 34 : 68), 14);
    expect(lines).toEqual(['一二', '三四五六', '七八']);
  });
});

describe('balanceLines', () => {
  it('breaks after a mark where that costs no line', () => {
    expect(balanceLines('文明宣讲、法制培训', 130, 14)).toEqual(['文明宣讲、', '法制培训']);
    expect(balanceLines('“功能化+网格化+协作化”', 142, 14)).toEqual(['“功能化+', '网格化+协作化”']);
  });

  it('is otherwise even, in no more lines than greedy breaking needs', () => {
    expect(balanceLines('省级城市基层治理示范小区', 160, 14)).toEqual(['省级城市基层', '治理示范小区']);
  });
});

describe('paragraphLines', () => {
  it('leaves no single word on the last line', () => {
    const text = 'Each of those figures in turn combines different kinds of activity.';
    expect(breakLines(text, 250, 13.5).at(-1)).toBe('activity.');
    expect(paragraphLines(text, 250, 13.5).at(-1)).not.toBe('activity.');
  });
});

describe('hangingIndent', () => {
  it('hangs an opening quotation mark on Chinese pages only', () => {
    expect(hangingIndent('“1+4+N”', 14, 'zh')).toBeGreaterThan(0);
    expect(hangingIndent('“1+4+N”', 14, 'en')).toBe(0);
    expect(hangingIndent('四自', 14, 'zh')).toBe(0);
  });
});
