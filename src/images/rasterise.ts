import { readFileSync } from 'node:fs';
import { renderAsync, Resvg } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { escapeXml } from '../figures/svg.ts';
import { keep } from '../keep.ts';
import { indexedPng } from './indexedPng.ts';
import { fontFiles, fontsHash } from './imageFonts.ts';
import { shortPath } from './shortPath.ts';
import { isElement, parseSvg } from './svgTree.ts';

/** Only our own fonts: the machine's would make another picture of the same words. */
const optionsWith = (fonts: string[], width?: number) => ({
  font: { loadSystemFonts: false, fontFiles: fonts },
  ...(width !== undefined && { fitTo: { mode: 'width' as const, value: width } }),
});

/** To be raised when what becomes of resvg’s pixels and paths changes here: what was kept is then made anew. */
const EDITION = '2';

const ingredients = (svg: string, what: string): string[] => [
  svg,
  fontsHash('all'),
  `resvg ${resvg.version}, ${EDITION}`,
  what,
];

/** The path of a painted image as PNG, so many px wide; the same bytes on every machine. */
export const keptPng = (svg: string, width: number): Promise<string> =>
  keep(ingredients(svg, `png ${width}`), 'png', async () => {
    const image = await renderAsync(svg, optionsWith(await fontFiles('all'), width));
    return indexedPng({ width: image.width, height: image.height, rgba: image.pixels });
  });

/** A painted image with its letters as outlines, for printers that have not the fonts. */
export async function outlined(svg: string): Promise<Buffer> {
  const path = await keep(ingredients(svg, 'outlined'), 'svg', async () =>
    withWords(svg, new Resvg(svg, optionsWith(await fontFiles('all'))).toString()),
  );
  return readFileSync(path);
}

/** Title and description go on, for who does not see the picture. */
function withWords(original: string, outlines: string): string {
  const words = parseSvg(original)
    .children.filter(isElement)
    .filter(({ name }) => name === 'title' || name === 'desc')
    .map(({ name, children }) => {
      const text = children.map((child) => (child.type === 'text' ? child.data : '')).join('');
      return `<${name}>${escapeXml(text)}</${name}>`;
    });
  return outlines
    .replaceAll(/>\s+</g, '><')
    .replaceAll(/ d="([^"]*)"/g, (_, d: string) => ` d="${shortPath(d)}"`)
    .replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
    .replace('<defs/>', words.join(''))
    .replace('<svg ', '<svg role="img" ');
}
