import type { SiteUrl } from '../scripts/siteUrl.ts';

/**
 * Writes the site's address into the print style sheet. A style sheet can print where a link leads only as far as
 * the link says it, and links within the site leave out the host.
 */
export const printedAddress = ({ origin, base }: SiteUrl) => ({
  name: 'printed-address',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.split('?')[0]!.endsWith('/styles/print.css')
      ? code.replace('%ORIGIN%', origin).replace('%ROOT%', origin + base)
      : undefined,
});
