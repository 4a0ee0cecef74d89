import type { APIRoute } from 'astro';
import { figureZip } from '../../../components/figureZip.ts';
import { pageOfRoute, recordPaths } from '../../../components/page.ts';
import { binaryFile } from '../../../components/servedImage.ts';
import { figureIdsOf, type FigureId } from '../../../figures/figureIds.ts';
import { FIGURE_ZIP } from '../../../publication/imageFiles.ts';

export const getStaticPaths = () => recordPaths(figureIdsOf);

export const GET: APIRoute<never, { id: FigureId }> = async ({ params }) =>
  binaryFile(await figureZip(pageOfRoute(params), params.id), FIGURE_ZIP.type);
