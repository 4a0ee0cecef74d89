// What WordPress does with the answer of an oEmbed provider that it does not know: after the documentation of
// wp_filter_oembed_result(), WP_oEmbed::discover() and wp-embed.js on developer.wordpress.org.
import { load } from 'cheerio';

/** Elements and attributes that are left of the provider's HTML. */
const ALLOWED: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** Like wp_kses(): other elements leave their text behind, other attributes nothing. */
function sanitised(html: string): string {
  const $ = load(html, null, false);
  for (const element of $('*').toArray()) {
    const allowed = ALLOWED[$(element).prop('tagName')!.toLowerCase()];
    if (allowed === undefined) $(element).replaceWith($(element).contents());
    else
      for (const name of Object.keys($(element).attr() ?? {}))
        if (!allowed.includes(name)) $(element).removeAttr(name);
  }
  return $.html();
}

/** The HTML that WordPress puts in the page; null where it drops the embed and leaves the bare address. */
export function wordpressHtml(html: string, secret: string): string | null {
  const [, quote, frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(sanitised(html)) ?? [];
  if (frame === undefined) return null;
  const $ = load((quote ?? '') + frame, null, false);
  $('iframe').attr('src', `${$('iframe').attr('src')!}#?secret=${secret}`);
  $('iframe, blockquote').attr('data-secret', secret).addClass('wp-embedded-content');
  $('iframe').attr({ sandbox: 'allow-scripts', security: 'restricted' });
  // With something to show instead, the frame waits until a message with the secret has come out of it.
  if (quote !== undefined) $('iframe').attr('style', 'position: absolute; clip: rect(1px, 1px, 1px, 1px);');
  return $.html();
}

/** WordPress reads no more of a page than this. Unit: bytes. */
const READ = 153_600;

/** Address of the answer that WordPress finds in a page: by pattern, in what stands before `</head>`. */
export function wordpressDiscovers(page: string): string | undefined {
  const [head] = Buffer.from(page)
    .subarray(0, READ)
    .toString()
    .split(/<\/head>/i);
  for (const [, attributes] of head!.matchAll(/<link([^<>]+)\/?>/gi)) {
    const given = load(`<link${attributes}>`)('link').attr() ?? {};
    if (given['type'] === 'application/json+oembed' && given['href']) return given['href'];
  }
  return undefined;
}
