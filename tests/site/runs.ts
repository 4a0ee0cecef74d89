import type { CheerioAPI } from 'cheerio';

type AnyNode = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

/** One stretch of text that a reader sees as one: a block's text, or a name that only a screen reader speaks. */
export interface Run {
  readonly text: string;
  /** Language of each UTF-16 unit of the text: `z` for Chinese, `-` for any other. */
  readonly lang: string;
}

const INLINE = new Set(
  'a abbr b bdi cite data dfn em i mark q s small span strong time tspan u var'.split(' '),
);
/**
 * Not our prose: quotations, which keep their own marks, what is to be copied as it is, marks that hang on a word, and
 * citations, whose half-width stops and commas are those of the standards (GB/T 7714-2015, 8.2), beside Han too.
 */
const LEFT_OUT =
  'q, blockquote, script, style, code, kbd, pre, sup, .ref, .reference, .caveat-id, .pinyin, .citation';
/** What is written as prose; elsewhere a blank at the edge of an element parts two pieces of the interface. */
const PROSE =
  '.para > p, .standfirst p, .article > p, .article > section > p, main li:not([class]), h1, h2, h3';
/** Attributes that are read out. */
export const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder'];

const isChinese = (lang: string | undefined): boolean => /^zh(?:-Hans|$)/.test(lang ?? '');

/**
 * The running text of a page, inline elements joined and white space collapsed as a browser does. A blank that parts
 * two pieces of the interface becomes a tab.
 */
export function runsOf($: CheerioAPI): Run[] {
  const runs: Run[] = [];
  let text = '';
  let lang = '';
  const end = (): void => {
    if (text.trim() !== '') runs.push({ text, lang });
    text = lang = '';
  };
  const add = (piece: string, chinese: boolean, isProse: boolean): void => {
    const collapsed = piece.replaceAll(/\s+/g, ' ');
    for (const unit of isProse ? collapsed : collapsed.replaceAll(/^ | $/g, '\t')) {
      if (/\s/.test(unit) && (text === '' || /\s$/.test(text))) continue;
      text += unit;
      lang += chinese ? 'z' : '-';
    }
  };
  const visit = (node: AnyNode, chinese: boolean): void => {
    if (node.type === 'text') return add(node.data, chinese, $(node).closest(PROSE).length > 0);
    if (!('attribs' in node)) return;
    const own = node.attribs['lang'];
    const inChinese = own === undefined ? chinese : isChinese(own);
    for (const name of SPOKEN) {
      const spoken = node.attribs[name];
      if (spoken) runs.push({ text: spoken, lang: (inChinese ? 'z' : '-').repeat(spoken.length) });
    }
    if ($(node).is(LEFT_OUT)) return end();
    const isInline = INLINE.has(node.name);
    if (!isInline) end();
    node.children.forEach((child) => visit(child, inChinese));
    if (!isInline) end();
  };
  visit($('body')[0]!, isChinese($('html').attr('lang')));
  end();
  const described = $('meta[name=description]').attr('content') ?? '';
  runs.push({
    text: described,
    lang: (isChinese($('html').attr('lang')) ? 'z' : '-').repeat(described.length),
  });
  return runs;
}

/** The Chinese of a run; in the place of anything else stands a mark that no rule asks about. */
export const chineseOf = ({ text, lang }: Run): string =>
  [...lang].map((kind, i) => (kind === 'z' ? text[i] : '\u0000')).join('');
