import { zlibSync } from 'fflate';

/** Pixels as resvg gives them: four bytes each, opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const COLOURS = 256;

const channels = (colour: number): [number, number, number] => [
  colour & 0xff,
  (colour >> 8) & 0xff,
  (colour >> 16) & 0xff,
];

/** Which of the colours is nearest to one that is not among them. */
function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(colour);
  let best = 0;
  let least = Infinity;
  palette.forEach((other, i) => {
    const [r, g, b] = channels(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

/** Colours by how much of the image they fill, and one byte a pixel, each row after the byte that names its filter. */
function indexed({ width, height, rgba }: Pixels): { palette: number[]; rows: Uint8Array } {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counts = new Map<number, number>();
  for (let i = 0, from = 0; i < pixels.length; i = from) {
    const colour = pixels[i]!;
    while (from < pixels.length && pixels[from] === colour) from++;
    counts.set(colour, (counts.get(colour) ?? 0) + from - i);
  }
  const all = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette = all.slice(0, COLOURS);
  const index = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of all.slice(COLOURS)) index.set(colour, nearest(colour, palette));
  const rows = new Uint8Array((width + 1) * height);
  let [last, byte] = [-1, 0];
  for (let y = 0, at = 0; y < height; y++) {
    const row = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, at++) {
      const colour = pixels[at]!;
      if (colour !== last) [last, byte] = [colour, index.get(colour)!];
      rows[row + x] = byte;
    }
  }
  return { palette, rows };
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = CRC[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG with a palette: a drawing in a few inks has few colours, and its file a third of the bytes. Where smoothed
 * edges make more than 256, the rarest take the nearest of the others.
 */
export function indexedPng(pixels: Pixels): Buffer {
  const { palette, rows } = indexed(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(pixels.width, 0);
  head.writeUInt32BE(pixels.height, 4);
  // Eight bits a pixel, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    // In JavaScript: the zlib of each machine packs the same bytes otherwise. Higher levels take long and gain little.
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
