const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** Characters that belong to the word before them. */
const SUFFIXES = new Set([...'的者观']);

const clings = (word: string): boolean => SUFFIXES.has(word);

/** A run of Han characters as words: one character alone clings to what follows it, a suffix to what precedes it. */
export function chineseWords(run: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(run)) {
    const last = words.at(-1);
    const open = last !== undefined && [...last].length === 1 && !clings(last);
    if (last !== undefined && (open || clings(segment))) words.push(words.pop()! + segment);
    else words.push(segment);
  }
  return words;
}
