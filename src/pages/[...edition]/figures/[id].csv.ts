import type { APIRoute } from 'astro';
import { pageOfRoute, recordPaths } from '../../../components/page.ts';
import { figureIdsOf } from '../../../figures/figureIds.ts';
import { figureCsv } from '../../../publication/figureTable.ts';

export const getStaticPaths = () => recordPaths(figureIdsOf);

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(figureCsv(pageOfRoute(params).release, params.id), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
