/** Tags, comments and text of an HTML document that Astro wrote: no `>` stands inside its attribute values. */
const TOKEN = /<!--[\s\S]*?-->|<[^>]+>|[^<]+/g;
const TAG = /^<(\/?)([a-zA-Z][\w-]*)((?:\s[^>]*)?)>$/;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Text that is not running text, or where no element may stand. Drawings mark their own runs. */
const OPAQUE = new Set(['script', 'style', 'title', 'option', 'svg', 'textarea']);
/** Han characters with the Chinese punctuation between them. */
const HAN_RUN = /\p{Script=Han}(?:[\p{Script=Han}，。、；：？！·（）《》+]*\p{Script=Han})?[）》]?/gu;

interface Open {
  readonly name: string;
  readonly lang: string;
  readonly opaque: boolean;
}

/**
 * Marks every run of Chinese on an English page with its language, so that it is read out in Chinese and set in
 * the Chinese face. Runs inside an element that says its language already are left alone.
 */
export function markRuns(html: string): string {
  const open: Open[] = [{ name: '', lang: 'en', opaque: false }];
  const current = () => open[open.length - 1]!;
  return html.replace(TOKEN, (token) => {
    const tag = TAG.exec(token);
    if (tag === null) {
      if (token.startsWith('<') || current().opaque || current().lang.startsWith('zh')) return token;
      return token.replace(HAN_RUN, (run) => `<span lang="zh-Hans">${run}</span>`);
    }
    const [, closing, name, attributes] = tag as unknown as [string, string, string, string];
    if (closing !== '') {
      const index = open.findLastIndex((element) => element.name === name);
      if (index > 0) open.length = index;
    } else if (!VOID.has(name) && !attributes.endsWith('/')) {
      const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? current().lang;
      open.push({ name, lang, opaque: current().opaque || OPAQUE.has(name) });
    }
    return token;
  });
}
