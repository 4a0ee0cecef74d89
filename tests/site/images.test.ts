// The images beside the pages: there, whole, of the right size, and the same under both addresses of a release.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { parseSiteUrl } from '../../scripts/siteUrl.ts';
import {
  CARD,
  FIGURE_IMAGES,
  FIGURE_PNG_WIDTH,
  figureImageEndings,
} from '../../src/publication/imageFiles.ts';
import { loadReleases } from '../../src/schema/loadRelease.ts';
import { readZip } from '../support/readZip.ts';
import { builtFiles, PAGES } from './pages.ts';

const { origin: ORIGIN, base: BASE } = parseSiteUrl();
const NEWEST = loadReleases().at(-1)!.version;
const built = new Set(builtFiles());
const bytesOf = (path: string): Buffer => readFileSync(join('dist', path));

/** Width and height that a PNG states of itself. */
function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const pathOf = (address: string): string => new URL(address).pathname.replace(BASE, '/');

describe.each(
  PAGES.filter(({ path }) => !/404\.html$|\/embed\//.test(path)).map((page) => [page.path, page] as const),
)('the card of %s', (_path, { $ }) => {
  const of = (property: string) => $(`meta[property="og:${property}"]`).attr('content') ?? '';

  it('is there, as large as it says', () => {
    const address = of('image');
    expect(address.startsWith(`${ORIGIN}${BASE}`), address).toBe(true);
    expect(built.has(pathOf(address)), address).toBe(true);
    expect(sizeOf(bytesOf(pathOf(address)))).toEqual([CARD.width, CARD.height]);
    expect([of('image:width'), of('image:height'), of('image:type')]).toEqual(['1200', '630', 'image/png']);
  });

  it('has words of its own, and is shown large', () => {
    expect(of('image:alt')).not.toBe('');
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
  });
});

it('a figure, a number and a page each have another card', () => {
  const cardOf = (path: string) =>
    PAGES.find((page) => page.path === path)!
      .$('meta[property="og:image"]')
      .attr('content');
  const all = [
    '/',
    '/en/',
    '/figures/',
    '/figures/one-four-n/',
    '/v/1.0.0/figures/one-four-n/',
    '/data/',
  ].map(cardOf);
  expect(new Set(all).size).toBe(all.length);
});

const CASES = ['', '/en'].flatMap((lang) =>
  FIGURE_IDS.map((id) => [`${lang}/figures/${id}`, lang, id] as const),
);

describe.each(CASES)('%s', (stem, lang, id) => {
  const frozen = `${lang}/v/${NEWEST}/figures/${id}`;

  it.each(figureImageEndings)('.%s is the same under both addresses', (ending) =>
    expect(bytesOf(`${stem}.${ending}`).equals(bytesOf(`${frozen}.${ending}`))).toBe(true),
  );

  it.each(figureImageEndings.filter((ending) => FIGURE_IMAGES[ending].form === 'png'))(
    '.%s is wide enough for print',
    (ending) => {
      const [width, height] = sizeOf(bytesOf(`${stem}.${ending}`));
      expect(width).toBe(FIGURE_PNG_WIDTH);
      expect(height).toBeGreaterThan(1000);
    },
  );

  it.each(figureImageEndings.filter((ending) => FIGURE_IMAGES[ending].form !== 'png'))(
    '.%s is well-formed',
    (ending) => {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(bytesOf(`${stem}.${ending}`).toString()).close();
    },
  );

  it('.zip holds all of it, byte for byte, as its manifest says', async () => {
    const zip = bytesOf(`${stem}.zip`);
    expect(zip.equals(bytesOf(`${frozen}.zip`))).toBe(true);
    const files = new Map(
      [...(await readZip(zip))].map(([name, file]) => [name.replace(/^[^/]+\//, ''), file.bytes]),
    );
    const published = [...files.keys()].filter((name) => name.startsWith(`${id}.`));
    const beside = [...built]
      .filter((path) => path.startsWith(`${stem}.`) && !path.endsWith('.zip'))
      .map((path) => path.slice(path.lastIndexOf('/') + 1));
    expect(published.sort()).toEqual(beside.sort());
    for (const name of published)
      expect(files.get(name)!.equals(bytesOf(`${lang}/v/${NEWEST}/figures/${name}`)), name).toBe(true);
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as { files: Record<string, string> };
    files.delete('manifest.json');
    expect(Object.keys(manifest.files).sort()).toEqual([...files.keys()].sort());
    for (const [name, bytes] of files)
      expect(manifest.files[name], name).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(files.get('README.txt')!.toString()).toContain('CC BY 4.0');
  });
});
