import type { FigureContext, FigureDefinition } from '../figures/defineFigure.ts';
import { drawingWidth } from '../figures/drawingWidth.ts';
import { escapeXml } from '../figures/svg.ts';

/** px: the width of an article's column, for which a frame of a fixed height is measured. */
const COLUMN = 640;
/** px that title, caption, key and source line take at that width; a diagram has a switch and a list of its parts. */
const AROUND = { chart: 420, diagram: 520 } as const;

/** Height in px of a frame that shows the figure whole in an article's column. */
export function embedHeight(definition: FigureDefinition, model: unknown, context: FigureContext): number {
  const drawn = drawingWidth(definition, COLUMN);
  const [, width, height] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(definition.draw(model, drawn, context)) ?? [];
  if (width === undefined || height === undefined)
    throw new Error(`figure "${definition.id}" has no viewBox`);
  const scale = Math.max(1, COLUMN / Number(width));
  return Math.ceil((Number(height) * scale + AROUND[definition.kind]) / 10) * 10;
}

/** The code that a host page needs: one element, no script. */
export function embedSnippet({ src, title, height }: { src: string; title: string; height: number }): string {
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}
