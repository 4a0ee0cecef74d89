/** What a phrase has between two words that stand in it one after the other. */
export function between(phrase: string, first: string, second: string): string | null {
  const start = phrase.indexOf(first);
  const end = phrase.indexOf(second, start + first.length);
  return start < 0 || end < 0 ? null : phrase.slice(start + first.length, end);
}
