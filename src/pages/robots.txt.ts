import type { APIRoute } from 'astro';
import { rootOf } from '../publication/addresses.ts';

export const GET: APIRoute = ({ site }) => {
  const root = rootOf(site, import.meta.env.BASE_URL);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n`);
};
