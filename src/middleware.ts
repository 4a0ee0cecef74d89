import { defineMiddleware } from 'astro:middleware';
import { markRuns } from './i18n/markRuns.ts';
import { langOfParam } from './i18n/routes.ts';

/** Pages quote names and terms of the other language; every run of it says what it is. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const html = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!html) return response;
  return new Response(markRuns(await response.text(), langOfParam(context.params['lang'])), response);
});
