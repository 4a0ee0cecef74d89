// SITE_URL is the address the site is built for; everything that needs an absolute address starts here.

/** Reserved for documentation (RFC 2606): a build that nobody gave an address must not claim a real one. */
const DEFAULT_SITE_URL = 'https://kangding.example';

export interface SiteUrl {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  /** The path the site lives under: `/`, or `/some/base/` with slashes at both ends. */
  base: string;
}

export function parseSiteUrl(value: string | undefined = process.env['SITE_URL']): SiteUrl {
  const text = value || DEFAULT_SITE_URL;
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL is "${text}". Expected the address of the site's root, such as https://example.org or ` +
        `https://example.org/some/base, without a query or a fragment.`,
    );
  }
  return { origin: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}
