import { createHash } from 'node:crypto';

/** SHA-256 of a normalised paragraph in UTF-8, without a line end, as 64 lower-case hexadecimal digits. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
