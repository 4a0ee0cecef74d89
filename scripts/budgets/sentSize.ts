import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentTypeOf } from '../../deploy/contentTypes.ts';
import { SMALLEST } from '../precompress.ts';

/** Bytes. */
export interface Size {
  /** As it travels to a browser that takes brotli. */
  readonly sent: number;
  readonly raw: number;
}

export const NOTHING: Size = { sent: 0, raw: 0 };

export const sum = (sizes: readonly Size[]): Size => ({
  sent: sizes.reduce((total, { sent }) => total + sent, 0),
  raw: sizes.reduce((total, { raw }) => total + raw, 0),
});

/** @param file below `dist`, with slashes */
export function sizeOfFile(dist: string, file: string): Size {
  const path = join(dist, file);
  const raw = statSync(path).size;
  if (existsSync(`${path}.br`)) return { sent: statSync(`${path}.br`).size, raw };
  // A build for a host that compresses by itself leaves no twins.
  if (contentTypeOf(`/${file}`)?.text && raw >= SMALLEST) return { sent: brotli(readFileSync(path)), raw };
  return { sent: raw, raw };
}

/** What a part of a page adds to it, were it compressed alone. */
export const sizeOfText = (text: string): Size =>
  text === '' ? NOTHING : { sent: brotli(Buffer.from(text)), raw: Buffer.byteLength(text) };

const brotli = (content: Buffer): number =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
