import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from './checkContent.ts';
import { frozenParts, keepFrozen, restoreFrozen, type FrozenPart } from './frozenReleases.ts';
import { joinStyles } from './joinStyles.ts';
import { liveTwin, placeTwins, type LiveTwin } from './liveTwins.ts';
import { loadReleases } from './schema/loadRelease.ts';
import { ContentError } from './schema/problems.ts';
import { trimFramedStyles } from './trimFramedStyles.ts';

/** Astro would print where in our code a mistake in the data was found. */
function stopOnBrokenContent(): void {
  try {
    checkContent();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

/**
 * Checks data and prose before anything is built or served. In development the server goes on with the message
 * in the terminal and on the page; a build stops.
 */
export function kangding(): AstroIntegration {
  let site: string;
  let dist: string;
  let frozen: readonly FrozenPart[] = [];
  const twins: LiveTwin[] = [];
  return {
    name: 'kangding',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile, config }) => {
        addWatchFile(new URL('./data/releases.json', config.root));
        if (command === 'build') stopOnBrokenContent();
      },
      'astro:config:done': ({ config }) => {
        site = new URL(config.base, config.site).href;
        dist = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
      },
      'astro:build:start': ({ setPrerenderer, logger }) =>
        setPrerenderer((astros) => ({
          ...astros,
          getStaticPaths: async () => {
            const paths = await astros.getStaticPaths();
            frozen = frozenParts(dist, site);
            const isThere = await restoreFrozen(dist, frozen);
            const newest = loadReleases().at(-1)!.version;
            // An address tells no page from a file: Astro ends some of both with a slash.
            const left = paths.filter(({ pathname, route: { type } }) => {
              const twin = type === 'page' ? undefined : liveTwin(pathname, newest);
              if (twin !== undefined) twins.push(twin);
              return twin === undefined && !isThere(pathname, type === 'page' ? 'pages' : 'files');
            });
            const kept = paths.length - left.length - twins.length;
            logger.info(
              `${paths.length} paths: ${left.length} to render, ${twins.length} twins of those, ${kept} kept`,
            );
            return left;
          },
        })),
      'astro:build:generated': async () => {
        await placeTwins(dist, twins);
        await keepFrozen(dist, frozen);
      },
      'astro:build:done': () => {
        joinStyles(dist);
        trimFramedStyles(dist);
      },
      'astro:server:start': ({ logger }) => {
        try {
          checkContent();
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      },
    },
  };
}
