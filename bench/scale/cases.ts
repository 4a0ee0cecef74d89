/** A size of the project: its releases, and how many times the indicators and figures of each. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly times: number;
  readonly releases: number;
}

export const CASES: readonly Case[] = [
  { name: '1x', title: '1 ×', times: 1, releases: 1 },
  { name: '10x', title: '10 ×', times: 10, releases: 1 },
  { name: '100x', title: '100 ×', times: 100, releases: 1 },
  { name: '10-releases', title: '1 ×, 10 releases', times: 1, releases: 10 },
];

/** `10x`, `25x`, `10-releases`: those of the table, and any other size of either kind. */
export function parseCase(name: string): Case | undefined {
  const known = CASES.find((one) => one.name === name);
  if (known !== undefined) return known;
  const [, count, kind] = /^([1-9]\d*)(x|-releases)$/.exec(name) ?? [];
  if (count === undefined) return undefined;
  const n = Number(count);
  return kind === 'x'
    ? { name, title: `${n} ×`, times: n, releases: 1 }
    : { name, title: `1 ×, ${n} releases`, times: 1, releases: n };
}
