import { describe, expect, it } from 'vitest';
import { PAGES } from './pages.ts';

describe.each(
  PAGES.filter(({ path }) => path.endsWith('/indicators/')).map((page) => [page.path, page] as const),
)('%s', (_path, { $ }) => {
  it('prints numeral and unit as one object, with no blank between them', () => {
    const values = $('.indicator.counts .indicator-value').toArray();
    expect(values.length).toBeGreaterThan(30);
    const apart = values.map((value) => $(value).html()!).filter((html) => !/^<b>\S+<\/b><span/.test(html));
    expect(apart).toEqual([]);
  });
});
