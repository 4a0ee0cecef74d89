import type { APIRoute } from 'astro';
import { readPublished } from '../../schema/loadRelease.ts';

export const GET: APIRoute = () =>
  new Response(Buffer.from(readPublished('releases.json')), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
