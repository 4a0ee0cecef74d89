import type { APIRoute } from 'astro';
import { figureFile } from '../../../components/figureFiles.ts';
import { pageOfRoute, recordPaths } from '../../../components/page.ts';
import { figureIdsOf } from '../../../figures/figureIds.ts';

export const getStaticPaths = () => recordPaths(figureIdsOf);

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  figureFile(pageOfRoute(params), params.id, 'csv');
