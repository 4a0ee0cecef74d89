/** Hundredths of a px: finer than any printer at the sizes that images are printed in. */
const PRECISION = 100;

const PIECE = /[MLHVCQZ]|-?\d*\.?\d+(?:e-?\d+)?/g;

const short = (hundredths: number): string => String(hundredths / PRECISION).replace(/^(-?)0\./, '$1.');

/** Path data as resvg writes it, absolute (M, L, C, Q, Z), in relative terms: half as long. */
export function shortPath(d: string): string {
  let [command, x, y, startX, startY] = ['', 0, 0, 0, 0];
  let [out, written] = ['', ''];
  const pieces = d.match(PIECE) ?? [];
  const add = (letter: string, numbers: readonly number[]): void => {
    // What follows an m is a line unless it says otherwise.
    const named = letter !== written || letter === 'm';
    if (named) out += letter;
    written = letter;
    numbers.forEach((number, i) => {
      const text = short(number);
      out += (named && i === 0) || text.startsWith('-') ? text : ` ${text}`;
    });
  };
  for (let i = 0; i < pieces.length;) {
    if (/[A-Z]/.test(pieces[i]!)) command = pieces[i++]!;
    if (command === 'Z') {
      add('z', []);
      [x, y] = [startX, startY];
      continue;
    }
    const count = { M: 2, L: 2, Q: 4, C: 6 }[command];
    if (count === undefined) throw new Error(`no path command "${command}" was expected`);
    const points = pieces.slice(i, i + count).map((piece) => Math.round(Number(piece) * PRECISION));
    i += count;
    add(
      command.toLowerCase(),
      points.map((value, j) => value - (j % 2 === 0 ? x : y)),
    );
    [x, y] = points.slice(-2) as [number, number];
    if (command === 'M') [startX, startY] = [x, y];
  }
  return out;
}
