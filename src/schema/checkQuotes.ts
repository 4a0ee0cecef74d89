import { locate, walk, type PathSegment } from './jsonPath.ts';
import { QUOTE_MAX, QUOTED_SHARE_MAX, type Quote } from './quote.ts';
import type { Problem } from './problems.ts';
import type { ReleaseFile } from './releases.ts';
import type { RawRelease } from './checkReferences.ts';

export interface PlacedQuote {
  readonly file: ReleaseFile;
  readonly path: readonly PathSegment[];
  readonly quote: Quote;
}

interface Quoted {
  readonly character: string;
  readonly by: PlacedQuote;
}

/** Characters of a paragraph that some quote holds, by offset. */
type Characters = Map<number, Quoted>;

function isQuote(value: unknown): value is Quote {
  const quote = value as Partial<Quote> | null;
  return (
    typeof quote === 'object' &&
    typeof quote?.exact === 'string' &&
    typeof quote.paragraph === 'string' &&
    Number.isInteger(quote.start) &&
    Number.isInteger(quote.end)
  );
}

/** Every quote of a release with its place in the files. */
export function quotesOf(raw: RawRelease): PlacedQuote[] {
  return (Object.entries(raw) as [ReleaseFile, unknown][]).flatMap(([file, json]) =>
    [...walk(json)].flatMap(({ path, value }) => (isQuote(value) ? [{ file, path, quote: value }] : [])),
  );
}

function paragraphLengths(raw: RawRelease): Map<string, number> {
  const paragraphs = (raw['source.json'] as { paragraphs?: unknown } | undefined)?.paragraphs;
  const list = Array.isArray(paragraphs) ? (paragraphs as { id: string; length: number }[]) : [];
  return new Map(list.map(({ id, length }) => [id, length]));
}

/**
 * Quotes against what is known of the text without having it: they end inside their paragraph, they agree
 * where they overlap, and side by side they do not add up to a passage.
 */
export function checkQuotes(raw: RawRelease, name: (file: ReleaseFile) => string): Problem[] {
  const lengths = paragraphLengths(raw);
  const quoted = new Map<string, Characters>();
  const problems: Problem[] = [];
  const report = (placed: PlacedQuote, found: string, expected: string, mend: string) =>
    problems.push({
      file: name(placed.file),
      at: locate(raw[placed.file], placed.path),
      found,
      expected,
      mend,
    });

  for (const placed of quotesOf(raw)) {
    const { paragraph, exact, start, end } = placed.quote;
    const length = lengths.get(paragraph);
    if (length !== undefined && end > length) {
      report(
        placed,
        `end ${end}`,
        `at most ${length}, the length of paragraph ${paragraph}`,
        'correct the offsets, then run npm run verify:source',
      );
      continue;
    }
    const characters: Characters = quoted.get(paragraph) ?? new Map<number, Quoted>();
    quoted.set(paragraph, characters);
    for (const [i, character] of [...exact].entries()) {
      const before = characters.get(start + i);
      if (before === undefined) characters.set(start + i, { character, by: placed });
      else if (before.character !== character) {
        const other = `${name(before.by.file)} ${locate(raw[before.by.file], before.by.path)}`;
        report(
          placed,
          `"${exact}" at ${paragraph} ${start}`,
          `the same characters as ${other}, which overlaps it`,
          'correct the offsets of one of the two, then run npm run verify:source',
        );
        break;
      }
    }
  }
  return [...problems, ...checkRuns(quoted, raw, name), ...checkShare(quoted, lengths, name)];
}

function checkRuns(
  quoted: ReadonlyMap<string, ReadonlyMap<number, Quoted>>,
  raw: RawRelease,
  name: (file: ReleaseFile) => string,
): Problem[] {
  return [...quoted].flatMap(([paragraph, characters]) => {
    const offsets = [...characters.keys()].sort((a, b) => a - b);
    const problems: Problem[] = [];
    let from = offsets[0] ?? 0;
    for (const [i, offset] of offsets.entries()) {
      if (i > 0 && offset !== offsets[i - 1]! + 1) from = offset;
      if (offset - from !== QUOTE_MAX) continue;
      const { by } = characters.get(offset)!;
      problems.push({
        file: name(by.file),
        at: locate(raw[by.file], by.path),
        found: `quotes that join to more than ${QUOTE_MAX} characters of ${paragraph} from ${from}`,
        expected: `at most ${QUOTE_MAX} characters of the article in a row`,
        mend: 'quote shorter phrases, so that some of the text between them stays with the newspaper',
      });
    }
    return problems;
  });
}

/** The project quotes the article; it must not come to hold it. */
function checkShare(
  quoted: ReadonlyMap<string, Characters>,
  lengths: ReadonlyMap<string, number>,
  name: (file: ReleaseFile) => string,
): Problem[] {
  const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const held = [...quoted.values()].reduce((sum, characters) => sum + characters.size, 0);
  if (whole === 0 || held <= whole * QUOTED_SHARE_MAX) return [];
  return [
    {
      file: name('source.json'),
      at: 'paragraphs',
      found: `quotes of the release that cover ${held} of ${whole} characters`,
      expected: `at most ${QUOTED_SHARE_MAX * 100} % of the article`,
      mend: 'shorten quotes, or drop those that another record holds already',
    },
  ];
}
