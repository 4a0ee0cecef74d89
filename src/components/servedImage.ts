import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { APIRoute } from 'astro';
import { checkCoverage } from '../images/coverage.ts';
import { keptPng, outlined } from '../images/rasterise.ts';
import { lately } from '../once.ts';
import { figureIdsOf, type FigureId } from '../figures/figureIds.ts';
import { FIGURE_IMAGES, figureImageEndings, type FigureImageEnding } from '../publication/imageFiles.ts';
import { figureImage, imagesBeside, type NamedImage } from './everyImage.ts';
import { pageOfRoute, recordPaths, type Page } from './page.ts';
import { siteRoot } from './siteRoot.ts';

/** Images that stay in memory: a third of a megabyte each. */
const KEPT = 128;

function drawNow({ name, draw }: NamedImage): string {
  const svg = draw();
  checkCoverage(svg, name);
  return svg;
}

/**
 * An image whose every character its fonts hold; drawn once for all that is made of it, one after the other. In
 * development each time: a stylesheet may change while somebody looks on.
 */
export const drawImage = import.meta.env.DEV ? drawNow : lately(KEPT, drawNow, ({ name }) => name);

/** Paths of those that were begun, by the names of the images: the files themselves would fill the memory. */
const pngs = new Map<string, Promise<string>>();

function startPng(image: NamedImage): Promise<string> {
  const started = pngs.get(image.name);
  if (started !== undefined) return started;
  const file = (async () => keptPng(drawImage(image), image.width))();
  // Who asks for the file hears of it.
  file.catch(() => {});
  if (!import.meta.env.DEV) pngs.set(image.name, file);
  return file;
}

const ahead = new Set<string>();

/**
 * Where a build asks for an image it will ask for all of that release: as many at a time as there are cores, beside
 * the pages. Of a release that is kept from an earlier build it asks for none.
 */
function drawAhead(image: NamedImage): void {
  if (ahead.has(image.release) || import.meta.env.DEV) return;
  ahead.add(image.release);
  const waiting = imagesBeside(image, siteRoot()).values();
  const draw = async (): Promise<void> => {
    for (const image of waiting) await startPng(image).catch(() => {});
  };
  for (let i = 0; i < availableParallelism(); i++) void draw();
}

export async function imagePng(image: NamedImage): Promise<Buffer> {
  drawAhead(image);
  return readFileSync(await startPng(image));
}

/** A figure's image as the file of that ending. */
export async function figureImageFile(page: Page, id: FigureId, ending: FigureImageEnding): Promise<Buffer> {
  const { theme, form } = FIGURE_IMAGES[ending];
  const image = figureImage(page, id, theme, siteRoot());
  switch (form) {
    case 'png':
      return imagePng(image);
    case 'svg':
      return Buffer.from(`${drawImage(image)}\n`);
    case 'outlined':
      return outlined(drawImage(image));
  }
}

/** The answer of an endpoint. */
export const binaryFile = (bytes: Uint8Array, type: string): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });

/** For getStaticPaths of an endpoint with an extension of its own: `one-four-n.dark` of `one-four-n.dark.png`. */
export const imagePaths = (extension: 'png' | 'svg') =>
  recordPaths(figureIdsOf).flatMap(({ params: { edition, id } }) =>
    figureImageEndings
      .filter((ending) => ending.endsWith(extension))
      .map((ending) => ({
        params: { edition, image: `${id}.${ending}`.slice(0, -extension.length - 1) },
        props: { id: id as FigureId, ending },
      })),
  );

/** The answer of such an endpoint. */
export const imageRoute: APIRoute<{ id: FigureId; ending: FigureImageEnding }> = async ({
  params,
  props: { id, ending },
}) => binaryFile(await figureImageFile(pageOfRoute(params), id, ending), FIGURE_IMAGES[ending].type);
