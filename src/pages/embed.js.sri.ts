import type { APIRoute } from 'astro';
import { EMBED_SCRIPT } from '../components/embedScript.ts';

/** The value of `integrity=` for /embed.js, and nothing else. */
export const GET: APIRoute = () =>
  new Response(`${EMBED_SCRIPT.integrity}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
