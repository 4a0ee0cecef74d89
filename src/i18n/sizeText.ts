import type { Lang } from '../schema/primitives.ts';
import { digits } from './numerals.ts';

/** Unit: bytes below a thousand, then kilobytes of a thousand bytes, to one decimal. */
export const sizeText = (bytes: number, lang: Lang): string =>
  bytes < 1000 ? `${bytes}\u00a0B` : `${digits(Math.round(bytes / 100) / 10, lang)}\u00a0kB`;
