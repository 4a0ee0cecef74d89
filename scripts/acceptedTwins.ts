import { TWINS } from './precompress.ts';

type Twin = (typeof TWINS)[number];

const CODINGS: Record<Twin, string> = { '.br': 'br', '.gz': 'gzip' };

/** The endings of the compressed files that a request accepts, the smaller one first. */
export function acceptedTwins(acceptEncoding = ''): Twin[] {
  const accepted = new Set(
    acceptEncoding
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q=/),
      )
      .filter(([, quality]) => quality === undefined || Number(quality) > 0)
      .map(([coding]) => coding),
  );
  return TWINS.filter((twin) => accepted.has(CODINGS[twin]));
}
