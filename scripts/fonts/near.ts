// Stand-ins for the one face whose arrival could move what follows it, the large English title: faces that readers
// have, stretched to its width and height. Widths were measured over the title: ours divided by theirs, in percent.
import { fontFace } from './fontFace.ts';

/** A part of the em, as a stylesheet states it. */
export const percent = (part: number): string => `${Number((part * 100).toFixed(1))}%`;

const ASCENT = 1.036;
const DESCENT = 0.335;

interface Near {
  readonly family: string;
  readonly names: readonly string[];
  readonly width: number;
}

const NEAR: readonly Near[] = [
  { family: 'Near Georgia', names: ['Georgia', 'Gelasio'], width: 92.1 },
  { family: 'Near Noto Serif', names: ['Noto Serif', 'Noto Serif Regular'], width: 85.8 },
  { family: 'Near Times', names: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 101.6 },
  { family: 'Near DejaVu Serif', names: ['DejaVu Serif'], width: 79.7 },
];

export const nearFaces = (): string[] =>
  NEAR.map(({ family, names, width }) =>
    fontFace(family, [
      `src: ${names.map((name) => `local('${name}')`).join(', ')}`,
      `size-adjust: ${width}%`,
      // These are stretched with the letters, so they are shrunk first.
      `ascent-override: ${percent((ASCENT * 100) / width)}`,
      `descent-override: ${percent((DESCENT * 100) / width)}`,
      'line-gap-override: 0%',
    ]),
  );
