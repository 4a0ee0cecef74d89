import { checkCoverage } from '../images/coverage.ts';
import { outlined, png } from '../images/rasterise.ts';
import { rootOf, type Root } from '../publication/addresses.ts';
import type { FigureId } from '../figures/figureIds.ts';
import { FIGURE_IMAGES, type FigureImageEnding } from '../publication/imageFiles.ts';
import { figureImage, type NamedImage } from './everyImage.ts';
import type { Page } from './page.ts';

/** The site that is being built. */
export const siteRoot = (): Root => rootOf(new URL(import.meta.env.SITE), import.meta.env.BASE_URL);

const drawn = new Map<string, string>();

/** An image whose every character its fonts hold; drawn once in a build, whatever is made of it. */
export function drawImage({ name, draw }: NamedImage): string {
  const before = drawn.get(name);
  if (before !== undefined) return before;
  const svg = draw();
  checkCoverage(svg, name);
  // A stylesheet may change while a developer looks on.
  if (!import.meta.env.DEV) drawn.set(name, svg);
  return svg;
}

export const imagePng = (image: NamedImage): Promise<Buffer> => png(drawImage(image), image.width);

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
      return Buffer.from(await outlined(drawImage(image)));
  }
}

/** The answer of an endpoint. */
export const binaryFile = (bytes: Uint8Array, type: string): Response =>
  new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': type } });
