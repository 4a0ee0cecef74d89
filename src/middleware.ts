import { defineMiddleware } from 'astro:middleware';
import { markRuns } from './i18n/markRuns.ts';
import { editionOfParam } from './i18n/routes.ts';
import { letScriptsWait } from './letScriptsWait.ts';
import { tightenHtml } from './tightenHtml.ts';

/** Pages quote names and terms of the other language; every run of it says what it is. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const { lang } = editionOfParam(context.params['edition'] ?? context.params['lang']);
  return new Response(markRuns(letScriptsWait(tightenHtml(await response.text())), lang), response);
});
