import type { Lang } from '../schema/primitives.ts';

/** Tags, comments and text of an HTML document that Astro wrote: no `>` stands inside its attribute values. */
const TOKEN = /<!--[\s\S]*?-->|<[^>]+>|[^<]+/g;
const TAG = /^<(\/?)([a-zA-Z][\w-]*)((?:\s[^>]*)?)>$/;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Text that is not running text, or where no element may stand. Drawings mark their own runs. */
const OPAQUE = new Set(['script', 'style', 'title', 'option', 'svg', 'textarea']);
/** Han characters with the Chinese punctuation between them. */
const HAN_RUN = /\p{Script=Han}(?:[\p{Script=Han}，。、；：？！·（）《》+]*\p{Script=Han})?[）》]?/gu;
/** English words, two or more, with what stands between them; one alone may be a name or an abbreviation. */
const ENGLISH_RUN = /[A-Za-z][A-Za-z’-]+(?:[ ,(“”)]*[ ][ ,(“”)]*[A-Za-z][A-Za-z’-]+)+/g;
/** Tibetan in Latin letters: the name of Kangding, and that of its inns. */
const TIBETAN_RUN = /dar rtse mdo|achak khapa/g;

const inLang = (lang: string, text: string) => `<span lang="${lang}">${text}</span>`;

/** Marks what is foreign in running text of a page in either language. */
function markText(text: string, page: Lang): string {
  if (page === 'en')
    return text
      .replace(HAN_RUN, (run) => inLang('zh-Hans', run))
      .replace(TIBETAN_RUN, (run) => inLang('bo-Latn', run));
  return text.replace(ENGLISH_RUN, (run) => inLang(run.match(TIBETAN_RUN) ? 'bo-Latn' : 'en', run));
}

const isLang = (tag: string, lang: Lang) => tag === lang || tag === `${lang}-Hans`;

interface Open {
  readonly name: string;
  readonly lang: string;
  readonly opaque: boolean;
}

/**
 * Marks every run of Chinese on an English page, and of English on a Chinese one, with its language, so that it is
 * read out and set as what it is. Runs inside an element that says its language already are left alone.
 */
export function markRuns(html: string, page: Lang): string {
  const open: Open[] = [{ name: '', lang: page, opaque: false }];
  // A command is in no language.
  const isOpaque = (name: string) => OPAQUE.has(name) || (page === 'zh' && name === 'code');
  const current = () => open[open.length - 1]!;
  return html.replace(TOKEN, (token) => {
    const tag = TAG.exec(token);
    if (tag === null) {
      if (token.startsWith('<') || current().opaque || !isLang(current().lang, page)) return token;
      return markText(token, page);
    }
    const [, closing, name, attributes] = tag as unknown as [string, string, string, string];
    if (closing !== '') {
      const index = open.findLastIndex((element) => element.name === name);
      if (index > 0) open.length = index;
    } else if (!VOID.has(name) && !attributes.endsWith('/')) {
      const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? current().lang;
      open.push({ name, lang, opaque: current().opaque || isOpaque(name) });
    }
    return token;
  });
}
