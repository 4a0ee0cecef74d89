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

  it('are left out between the shapes of a drawing', () => {
    expect(tightenHtml('<svg> <rect x="1"></rect> <path d="M2 2"/> </svg>')).toBe(
      '<svg><rect x="1"></rect><path d="M2 2"/></svg>',
    );
  });

  it('are one where they were several', () => {
    expect(tightenHtml('<b>a</b>  <i>b  </i>\n <q>c</q>')).toBe('<b>a</b> <i>b </i> <q>c</q>');
  });

  it('stay in what is shown as written', () => {
    const code = '<pre> <div> a  </div> </pre>';
    expect(tightenHtml(code)).toBe(code);
  });
});
