import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../../src/images/indexedPng.ts';

const chunksOf = (png: Buffer): Map<string, Buffer> => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
};

const pixels = (width: number, height: number, colourAt: (i: number) => number) => {
  const all = Uint32Array.from({ length: width * height }, (_, i) => (0xff000000 | colourAt(i)) >>> 0);
  return { width, height, rgba: new Uint8Array(all.buffer) };
};

/** What a decoder that is not ours makes of it. */
function decoded(png: Buffer, width: number, height: number): number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image image-rendering="optimizeSpeed" width="${width}" height="${height}" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  const { pixels: rgba } = new Resvg(svg).render();
  return Array.from({ length: width * height }, (_, i) => rgba.readUIntLE(i * 4, 3));
}

describe('a PNG with a palette', () => {
  it('shows every pixel in its colour', () => {
    const image = pixels(16, 9, (i) => i * 0x010203);
    const png = indexedPng(image);
    expect(decoded(png, 16, 9)).toEqual(Array.from({ length: 144 }, (_, i) => i * 0x010203));
  });

  it('takes the nearest colour for the rarest beyond 256', () => {
    // 300 shades of one channel pair; the first 200 fill two rows each.
    const image = pixels(300, 3, (i) => (i < 600 ? (i % 200) * 0x100 : (i - 600) * 0x100 + 0x0000));
    const chunks = chunksOf(indexedPng(image));
    expect(chunks.get('PLTE')!.length).toBe(256 * 3);
    const shown = decoded(indexedPng(image), 300, 3);
    expect(shown.slice(0, 600)).toEqual(Array.from({ length: 600 }, (_, i) => (i % 200) * 0x100));
  });

  it('has one byte for a pixel', () => {
    const rows = inflateSync(chunksOf(indexedPng(pixels(20, 10, () => 0x123456))).get('IDAT')!);
    expect(rows.length).toBe(21 * 10);
  });

  it('is the same bytes for the same pixels', () => {
    const image = pixels(40, 40, (i) => (i % 7) * 0x1f1f1f);
    expect(indexedPng(image).equals(indexedPng(image))).toBe(true);
  });
});
