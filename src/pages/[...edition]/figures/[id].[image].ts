import type { APIRoute } from 'astro';
import { pageOfRoute, recordPaths } from '../../../components/page.ts';
import { binaryFile, figureImageFile } from '../../../components/servedImage.ts';
import { figureIdsOf, type FigureId } from '../../../figures/figureIds.ts';
import {
  FIGURE_IMAGES,
  figureImageEndings,
  type FigureImageEnding,
} from '../../../publication/imageFiles.ts';

export const getStaticPaths = () =>
  recordPaths(figureIdsOf).flatMap(({ params }) =>
    figureImageEndings.map((image) => ({ params: { ...params, image } })),
  );

export const GET: APIRoute<never, { id: FigureId; image: FigureImageEnding }> = async ({ params }) =>
  binaryFile(
    await figureImageFile(pageOfRoute(params), params.id, params.image),
    FIGURE_IMAGES[params.image].type,
  );
