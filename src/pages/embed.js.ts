import type { APIRoute } from 'astro';
import { embedScriptCode } from '../components/embedScript.ts';

export const GET: APIRoute = () =>
  new Response(embedScriptCode, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
