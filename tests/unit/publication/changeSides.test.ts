import { describe, expect, it } from 'vitest';
import { changeSides } from '../../../src/publication/changeSides.ts';

const path = 'label';

describe('changeSides', () => {
  it('gives one line to a plain value', () =>
    expect(changeSides({ path: 'value', before: 46, after: 47 })).toEqual([
      { lang: null, before: '46', after: '47' },
    ]));

  it('gives a line to each side of a bilingual text that changed', () => {
    const [before, after] = [
      { zh: '藏书', en: 'Books' },
      { zh: '图书', en: 'Books' },
    ];
    expect(changeSides({ path, before, after, langs: ['zh'] })).toEqual([
      { lang: 'zh', before: '藏书', after: '图书' },
    ]);
  });

  it('gives both sides of a bilingual text that came or went', () => {
    const text = { zh: '藏书', en: 'Books' };
    expect(changeSides({ path, before: undefined, after: text })).toEqual([
      { lang: 'zh', before: null, after: '藏书' },
      { lang: 'en', before: null, after: 'Books' },
    ]);
    expect(changeSides({ path, before: text, after: undefined })).toEqual([
      { lang: 'zh', before: '藏书', after: null },
      { lang: 'en', before: 'Books', after: null },
    ]);
  });

  it('tells nothing from zero, from false and from an empty list', () => {
    const after = (value: unknown) => changeSides({ path, before: 1, after: value })[0]!.after;
    expect([0, false, [], '', null, undefined].map(after)).toEqual(['0', 'false', '[]', '', null, null]);
  });

  it('prints lists and records as JSON', () =>
    expect(changeSides({ path: 'caveats', before: ['A01'], after: ['A01', 'A02'] })).toEqual([
      { lang: null, before: '["A01"]', after: '["A01","A02"]' },
    ]));
});
