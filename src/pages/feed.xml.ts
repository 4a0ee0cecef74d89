import type { APIRoute } from 'astro';
import { rootOf } from '../publication/addresses.ts';
import { feedXml } from '../publication/feed.ts';
import { publishedReleases } from '../publication/releaseFiles.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(feedXml(rootOf(site, import.meta.env.BASE_URL), publishedReleases()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
