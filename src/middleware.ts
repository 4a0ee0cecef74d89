import { defineMiddleware } from 'astro:middleware';
import { markRuns } from './i18n/markRuns.ts';
import { editionOfParam } from './i18n/routes.ts';

/** English pages quote the article and its terms; every run of Chinese in them says that it is Chinese. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const html = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const { lang } = editionOfParam(context.params['edition'] ?? context.params['lang']);
  if (!html || lang !== 'en') return response;
  return new Response(markRuns(await response.text()), response);
});
