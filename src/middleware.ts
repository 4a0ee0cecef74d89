import { defineMiddleware } from 'astro:middleware';
import { markRuns } from './i18n/markRuns.ts';
import { editionOfParam } from './i18n/routes.ts';
import { tightenHtml } from './tightenHtml.ts';

/** English pages quote the article and its terms; every run of Chinese in them says that it is Chinese. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const { lang } = editionOfParam(context.params['edition'] ?? context.params['lang']);
  const html = tightenHtml(await response.text());
  return new Response(lang === 'en' ? markRuns(html) : html, response);
});
