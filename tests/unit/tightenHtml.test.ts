import { describe, expect, it } from 'vitest';
import { tightenHtml } from '../../src/tightenHtml.ts';

describe('blanks beside the tags of blocks', () => {
  it('are left out', () => {
    expect(tightenHtml('<ul class="a"> <li>one</li>\n <li> two </li> </ul>')).toBe(
      '<ul class="a"><li>one</li><li>two</li></ul>',
    );
  });

  it('stay between words and inline elements', () => {
    const text = '<p><b>Party</b> <i>building</i> and <span>more</span></p>';
    expect(tightenHtml(text)).toBe(text);
    expect(tightenHtml('<p>a <picture></picture> b</p>')).toBe('<p>a <picture></picture> b</p>');
  });

  it('stay in what is shown as written', () => {
    const code = '<pre> <div> a </div> </pre>';
    expect(tightenHtml(code)).toBe(code);
  });
});
