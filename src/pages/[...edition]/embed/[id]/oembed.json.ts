import type { APIRoute } from 'astro';
import { oembedFile } from '../../../../components/oembed.ts';
import { pageOfRoute, recordPaths } from '../../../../components/page.ts';
import { figureIdsOf, type FigureId } from '../../../../figures/figureIds.ts';

export const getStaticPaths = () => recordPaths(figureIdsOf);

export const GET: APIRoute<never, { id: FigureId }> = ({ params }) =>
  oembedFile(pageOfRoute(params), params.id);
