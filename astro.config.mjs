import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parseSiteUrl } from './scripts/siteUrl.ts';
import { classicScript } from './src/classicScript.ts';
import { kangding } from './src/integration.ts';
import { printedAddress } from './src/printedAddress.ts';

const { origin, base } = parseSiteUrl();

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  // Astro's own default joins words across lines, and a line break between two Han characters is a space.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  cacheDir: process.env['ASTRO_CACHE'] ?? 'node_modules/.astro',
  // One header policy covers every page (deploy/headers.ts): no style is inlined, and one script, named there.
  // While one file is being written the next are made; what a page is does not hang on which others are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [printedAddress({ origin, base }), classicScript()],
    build: {
      assetsInlineLimit: 0,
      // Astro marks its content modules with directives of its own; the bundler warns of each and keeps them.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
  integrations: [kangding(), mdx(), sitemap({ filter: (page) => !/\/(?:embed|v)\//.test(page) })],
});
