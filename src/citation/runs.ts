/** A stretch of a formatted citation. */
export interface CitationRun {
  readonly text: string;
  /**
   * italic: set so by the style; accessed: the day of access, which a script may replace by the reader's own (always
   * YYYY-MM-DD: of our styles only GB/T 7714 prints it); address: the permanent address.
   */
  readonly mark?: 'italic' | 'accessed' | 'address';
}

type Mark = NonNullable<CitationRun['mark']>;

/** Characters for private use, which no text holds: one opens each kind of run, one closes any. */
const OPEN: Record<Mark, string> = { italic: '\uE001', accessed: '\uE002', address: '\uE003' };
const CLOSE = '\uE000';
const MARKED = /([\uE001-\uE003])([^\uE000]*)\uE000/;
const MARKS = new Map(Object.entries(OPEN).map(([mark, character]) => [character, mark as Mark]));

const VARIABLES: Readonly<Record<string, Mark>> = { accessed: 'accessed', URL: 'address' };

/** Called by citeproc for each variable that it prints. */
export function wrapVariable(
  { variableNames: [name = ''] }: { variableNames: readonly string[] },
  before: string,
  text: string,
  after: string,
): string {
  const mark = VARIABLES[name];
  return before + (mark === undefined ? text : OPEN[mark] + text + CLOSE) + after;
}

interface EngineState {
  readonly sys: { readonly variableWrapper: typeof wrapVariable };
}

/** What citeproc's plain text format lacks: italics, and a call of `variableWrapper`. */
export const RUN_FORMAT = {
  '@font-style/italic': `${OPEN.italic}%%STRING%%${CLOSE}`,
  '@showid/true'(
    this: { params?: { variableNames: readonly string[] } },
    { sys }: EngineState,
    text: string,
  ): string {
    return this.params === undefined ? text : sys.variableWrapper(this.params, '', text, '');
  },
};

/** Cuts what the engine printed at the marks. */
export function runsOf(printed: string): CitationRun[] {
  const pieces = printed.split(MARKED);
  return pieces.flatMap((text, i): CitationRun[] => {
    // Every third piece is the character that opens the run after it.
    if (i % 3 === 1 || text === '') return [];
    const mark = i % 3 === 2 ? MARKS.get(pieces[i - 1]!) : undefined;
    return [mark === undefined ? { text } : { text, mark }];
  });
}
