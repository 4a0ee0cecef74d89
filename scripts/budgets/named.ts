// What the HTML of a page names for a browser to load.
import type { CheerioAPI } from 'cheerio';

/** Each as it stands in the page. */
export interface Named {
  readonly styles: readonly string[];
  readonly modules: readonly string[];
  readonly classics: readonly string[];
  readonly fonts: readonly string[];
  readonly images: readonly string[];
  readonly lazyImages: readonly string[];
  readonly frames: readonly string[];
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
}

/** What they hold is loaded without scripts, or when a script asks for it. */
const ASIDE = 'noscript, template';
/** What a browser would load by rules that are not told here. This site has none of it. */
const UNKNOWN =
  '[srcset], [imagesrcset], [background], video, audio, object[data], embed, input[type=image], link[rel~=preload]:not([as=font]):not([as=style]):not([as=script]):not([as=image])';
/** JSON-LD and the like are not run. */
const IS_SCRIPT = /^(?:|module|(?:text|application)\/javascript)$/;

/**
 * Takes out of the page what a browser with scripts does not load.
 * @param path of the page, for messages
 */
export function namedIn($: CheerioAPI, path: string): Named {
  $(ASIDE).remove();
  const here = (selector: string) => $(selector).toArray();
  const values = (selector: string, attribute: string): string[] =>
    here(selector).flatMap((element) => $(element).attr(attribute) ?? []);
  const texts = (selector: string, wanted: (type: string) => boolean = () => true): string[] =>
    here(selector)
      .filter((element) => wanted($(element).attr('type') ?? ''))
      .map((element) => $(element).text());

  const [unknown] = here(UNKNOWN);
  if (unknown)
    throw new Error(
      `${path} has ${$.html(unknown).slice(0, 120)}, which cannot be weighed yet: teach scripts/budgets/named.ts.`,
    );
  return {
    styles: values('link[rel~=stylesheet], link[rel~=preload][as=style]', 'href'),
    modules: [...values('script[type=module][src]', 'src'), ...values('link[rel~=modulepreload]', 'href')],
    classics: [
      ...values('script[src]:not([type=module])', 'src'),
      ...values('link[rel~=preload][as=script]', 'href'),
    ],
    fonts: values('link[rel~=preload][as=font]', 'href'),
    images: [
      ...values('img[src]:not([loading=lazy])', 'src'),
      ...values('link[rel~=preload][as=image]', 'href'),
      ...values('svg image[href], svg use[href]', 'href'),
    ],
    lazyImages: values('img[src][loading=lazy]', 'src'),
    frames: values('iframe[src]', 'src'),
    inlineScripts: texts('script:not([src])', (type) => IS_SCRIPT.test(type)),
    inlineStyles: texts('style'),
  };
}
