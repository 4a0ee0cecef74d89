import { pathRound, range } from 'd3';

export interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Shortest piece of a hatch line that is worth drawing, in px along x. */
const SHORTEST = 5;

/** The two points where an ellipse crosses an equal one straight below it. */
export function crossing(
  upper: Ellipse,
  lower: Ellipse,
): { readonly left: number; readonly right: number; readonly y: number } {
  const equal = upper.cx === lower.cx && upper.rx === lower.rx && upper.ry === lower.ry;
  const half = (lower.cy - upper.cy) / 2;
  if (!equal || half <= 0 || half >= upper.ry)
    throw new Error('the two ellipses must be equal, one above the other, and overlap');
  const reach = upper.rx * Math.sqrt(1 - (half / upper.ry) ** 2);
  return { left: upper.cx - reach, right: upper.cx + reach, y: upper.cy + half };
}

/** Where the rising line x + y = c runs inside an ellipse, as an interval of x; null where it misses. */
function chord({ cx, cy, rx, ry }: Ellipse, c: number): Interval | null {
  // With u = x − cx and k = c − cx − cy the outline is (rx² + ry²)u² − 2k·rx²·u + rx²(k² − ry²) = 0.
  const k = c - cx - cy;
  const sum = rx ** 2 + ry ** 2;
  if (k ** 2 >= sum) return null;
  const middle = cx + (k * rx ** 2) / sum;
  const reach = (rx * ry * Math.sqrt(sum - k ** 2)) / sum;
  return { from: middle - reach, to: middle + reach };
}

/** Rising 45° lines, `gap` px apart, clipped to what both ellipses share, counted from its middle outwards. */
export function hatchPath(upper: Ellipse, lower: Ellipse, gap: number): string {
  const { left, right, y } = crossing(upper, lower);
  const path = pathRound(1);
  const step = gap * Math.SQRT2;
  const count = Math.ceil((right - left) / step);
  for (const i of range(-count, count + 1)) {
    // Whole pixels keep the slope exact, and the path short.
    const c = Math.round(upper.cx + y + i * step);
    const [a, b] = [chord(upper, c), chord(lower, c)];
    if (a === null || b === null) continue;
    const [from, to] = [Math.ceil(Math.max(a.from, b.from)), Math.floor(Math.min(a.to, b.to))];
    if (to - from < SHORTEST) continue;
    path.moveTo(from, c - from);
    path.lineTo(to, c - to);
  }
  return path.toString();
}
