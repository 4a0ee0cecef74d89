const NUMBER = /-?\d*\.?\d+(?:e[-+]?\d+)?/gi;

/**
 * Goes from one attribute value to another of the same structure: each number of `to` is reached from the number
 * in the same position of `from`. What d3's interpolateString does, without the colour spaces that come with it.
 * @returns the value at a moment between 0 and 1; at 1 it is `to`, character for character
 */
export function tweenNumbers(from: string, to: string): (moment: number) => string {
  const starts = (from.match(NUMBER) ?? []).map(Number);
  return (moment) => {
    if (moment >= 1) return to;
    let position = 0;
    return to.replace(NUMBER, (text) => {
      const end = Number(text);
      const start = starts[position++] ?? end;
      return String(start + (end - start) * moment);
    });
  };
}
