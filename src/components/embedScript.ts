import { integrity } from './copyText.client.ts?classic';

/** The script for host pages, as the code of an embed names it. */
export const EMBED_SCRIPT = {
  /** Below the site's root. */
  path: 'embed.js',
  /** For `integrity=`. */
  integrity,
} as const;
