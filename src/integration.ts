import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from './checkContent.ts';
import { joinStyles } from './joinStyles.ts';
import { trimFramedStyles } from './trimFramedStyles.ts';

/**
 * Checks data and prose before anything is built or served. In development the server goes on with the message
 * in the terminal and on the page; a build stops.
 */
export function kangding(): AstroIntegration {
  return {
    name: 'kangding',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile, config }) => {
        addWatchFile(new URL('./data/releases.json', config.root));
        if (command === 'build') checkContent();
      },
      'astro:build:done': ({ dir }) => {
        joinStyles(fileURLToPath(dir));
        trimFramedStyles(fileURLToPath(dir));
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
