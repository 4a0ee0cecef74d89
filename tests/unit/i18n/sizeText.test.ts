import { expect, it } from 'vitest';
import { sizeText } from '../../../src/i18n/sizeText.ts';

it.each([
  [0, '0\u00a0B'],
  [999, '999\u00a0B'],
  [1000, '1\u00a0kB'],
  [1049, '1\u00a0kB'],
  [1050, '1.1\u00a0kB'],
  [132_345, '132.3\u00a0kB'],
  [1_234_567, '1,234.6\u00a0kB'],
])('says how large a file of %i bytes is', (bytes, text) => expect(sizeText(bytes, 'en')).toBe(text));
