import { integrity } from './embedHost.client.ts?classic';

export { code as embedScriptCode } from './embedHost.client.ts?classic';

/** The script for host pages (embedHost.client.ts), as the code of an embed names it. */
export const EMBED_SCRIPT = {
  /** Below the site's root. */
  path: 'embed.js',
  /** For `integrity=`; /embed.js.sri says it too. */
  integrity,
} as const;
