/** One thing wrong with a data or prose file, said so that a maintainer can mend it. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** Where in the file: a JSON path, or line:column. */
  readonly at: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

const LONGEST = 160;

/** A value as a maintainer would recognise it, cut when long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function paragraphOf(problem: Problem): string {
  return [
    `${problem.file}  ${problem.at}`,
    `    found     ${problem.found}`,
    `    expected  ${problem.expected}`,
    `    mend      ${problem.mend}`,
  ].join('\n');
}

/** Everything that is wrong, at once: thrown instead of the first problem met. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(
      `${count} in the data and the prose; nothing was built.\n\n${problems.map(paragraphOf).join('\n\n')}\n`,
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Throws when there is anything to report. */
export function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}
