/** One `@font-face` rule. */
export const fontFace = (family: string, descriptors: readonly string[]): string =>
  `@font-face {\n  font-family: '${family}';\n${descriptors.map((line) => `  ${line};\n`).join('')}}`;

/** U+30-39, U+4E00: code points in order, neighbours joined. */
export function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0)!))];
  const runs: [number, number][] = [];
  for (const point of points.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
