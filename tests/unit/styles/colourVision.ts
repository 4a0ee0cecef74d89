import { converter, type Color } from 'culori';

type Matrix = readonly (readonly [number, number, number])[];

/**
 * Complete deficiency (severity 1), for linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency" (2009). culori’s own filters use the same numbers on gamma-encoded values,
 * which they were not made for.
 */
const MACHADO = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/**
 * Tritanopia by Brettel, Viénot and Mollon (1997), which keeps two half-planes and is closer for it; coefficients for
 * linear RGB from libDaltonLens.
 */
const BRETTEL_TRITAN: readonly [Matrix, Matrix] = [
  [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
];
const BRETTEL_TRITAN_NORMAL = [0.03901, -0.02788, -0.01113] as const;

const linear = converter('lrgb');

function apply(matrix: Matrix, hex: string): Color {
  const { r, g, b } = linear(hex)!;
  const [red, green, blue] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  );
  return { mode: 'lrgb', r: red!, g: green!, b: blue! };
}

function brettelTritan(hex: string): Color {
  const { r, g, b } = linear(hex)!;
  const [x, y, z] = BRETTEL_TRITAN_NORMAL;
  return apply(BRETTEL_TRITAN[x * r + y * g + z * b >= 0 ? 0 : 1], hex);
}

/** How a colour looks with each kind of sight. */
export const SIGHT: Readonly<Record<string, (hex: string) => Color>> = {
  'full colour sight': (hex) => linear(hex)!,
  protanopia: (hex) => apply(MACHADO.protanopia, hex),
  deuteranopia: (hex) => apply(MACHADO.deuteranopia, hex),
  tritanopia: (hex) => apply(MACHADO.tritanopia, hex),
  'tritanopia after Brettel': brettelTritan,
};
