// What a build says of itself, line by line as it comes.

/** Kinds of file that a build renders, by the end of their address. */
const KINDS = [
  ['pages', /\.html$/],
  ['images', /\.(?:png|svg|zip)\/?$/],
] as const;

export type FileKind = (typeof KINDS)[number][0] | 'data';

/** The parts of a build, in their order; each ends where the next begins. */
export const PARTS = ['checking', 'bundling', 'rendering', 'finishing'] as const;
export type Part = (typeof PARTS)[number];

/** A line that begins a part. */
const BEGINNINGS: readonly (readonly [Part, RegExp])[] = [
  ['bundling', /Building static entrypoints/],
  ['rendering', /generating static routes/],
  ['finishing', /^(?:\d\d:\d\d:\d\d )?✓ Completed in /],
];

const ROUTE = /[├└]─ (\S+) \(\+([\d.]+)(ms|s|m)(?: ([\d.]+)s)?\)/u;
const COMPRESSED = /^Compressed .* in ([\d.]+) s\./;
// eslint-disable-next-line no-control-regex
const COLOURS = /\u001b\[[\d;]*m/g;

export interface BuildParts {
  /** Seconds by the clock; a part that the build did not name is missing. */
  readonly parts: Partial<Record<Part, number>>;
  /** Seconds, within finishing. */
  readonly compressing: number | undefined;
  /** Files that were rendered, and the seconds that they say they took, one after the other. */
  readonly rendered: Readonly<Record<FileKind, { readonly files: number; readonly seconds: number }>>;
}

const UNIT = { ms: 0.001, s: 1, m: 60 } as const;

const kindOf = (path: string): FileKind => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'data';

/** `+32ms`, `+1.36s`, `+2m 3s` */
function secondsOf(value: string, unit: string, seconds: string | undefined): number {
  return Number(value) * UNIT[unit as keyof typeof UNIT] + Number(seconds ?? 0);
}

/** Reads a build's lines as they come; `now` is in seconds since the build began. */
export class BuildLog {
  #begun = new Map<Part, number>([['checking', 0]]);
  #compressing: number | undefined;
  #rendered = {
    pages: { files: 0, seconds: 0 },
    images: { files: 0, seconds: 0 },
    data: { files: 0, seconds: 0 },
  };

  read(coloured: string, now: number): void {
    const line = coloured.replace(COLOURS, '');
    const route = ROUTE.exec(line);
    if (route !== null) {
      const [, path, value, unit, seconds] = route;
      const rendered = this.#rendered[kindOf(path!)];
      rendered.files++;
      rendered.seconds += secondsOf(value!, unit!, seconds);
      return;
    }
    const compressing = COMPRESSED.exec(line)?.[1];
    if (compressing !== undefined) this.#compressing = Number(compressing);
    const [part] = BEGINNINGS.find(([name, begins]) => this.#isNext(name) && begins.test(line)) ?? [];
    if (part !== undefined) this.#begun.set(part, now);
  }

  /** Files that were rendered up to now. */
  get files(): number {
    return Object.values(this.#rendered).reduce((sum, { files }) => sum + files, 0);
  }

  /** A build says "Completed" of several things: of rendering only after that has begun. */
  #isNext(part: Part): boolean {
    return !this.#begun.has(part) && this.#begun.has(PARTS[PARTS.indexOf(part) - 1]!);
  }

  /** @param now when the build has ended */
  end(now: number): BuildParts {
    const parts: Partial<Record<Part, number>> = {};
    for (const [i, part] of PARTS.entries()) {
      const begun = this.#begun.get(part);
      const next = PARTS.slice(i + 1).find((later) => this.#begun.has(later));
      if (begun !== undefined) parts[part] = (next === undefined ? now : this.#begun.get(next)!) - begun;
    }
    return { parts, compressing: this.#compressing, rendered: this.#rendered };
  }
}
