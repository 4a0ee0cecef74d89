import { Converter } from 'opencc-js/t2cn';
import { REPAIRS } from './repairs.ts';

/** What a step makes of one line: the line, and how many places of it changed. */
export interface Edited {
  readonly text: string;
  readonly changes: number;
}

/** Label of a marked-up copy, as in `[P1] `. */
const TAG = /^\[(?:[MTCBX]|H[1-4]|P(?:[1-9]|1[0-3]))\]\s*/;

/** One lower-case syllable in brackets, as in `創(chuàng )`. Brackets around Chinese, capitals or digits stay. */
const PINYIN = /[(（]\s*[\p{Ll}\p{M}]{1,7}\s*[)）]/gu;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** An ASCII mark between two ASCII letters or digits, as in 10,000, is not Chinese punctuation. */
const ASCII_MARK = /(?<![0-9A-Za-z])[,;:?!()]|[,;:?!()](?![0-9A-Za-z])/g;

/** Lines that a web page puts around the article. */
const RESIDUE: ReadonlySet<string> = new Set(['', '最新消息']);

const toSimplified = Converter({ from: 't', to: 'cn' });

function replaceAll(text: string, pattern: RegExp, replacement: (match: string) => string): Edited {
  let changes = 0;
  const edited = text.replace(pattern, (match) => {
    changes += 1;
    return replacement(match);
  });
  return { text: edited, changes };
}

export function cutLines(raw: string): string[] {
  return raw.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/);
}

/** Trims a line, makes one space of several, and drops the label of a marked-up copy. */
export function tidyLine(line: string): Edited {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim().replace(TAG, '');
  return { text, changes: text === line ? 0 : 1 };
}

export function repairDamage(line: string): Edited {
  let text = line;
  let changes = 0;
  for (const { printed, read } of REPAIRS) {
    const parts = text.split(printed);
    changes += parts.length - 1;
    text = parts.join(read);
  }
  return { text, changes };
}

export function removePinyin(line: string): Edited {
  return replaceAll(line, PINYIN, () => '');
}

/** One character to one character; where the phrase dictionary would change the length, character by character. */
export function simplify(line: string): Edited {
  const whole = toSimplified(line);
  const text =
    whole.length === line.length ? whole : [...line].map((character) => toSimplified(character)).join('');
  const before = [...line];
  const changes = [...text].filter((character, index) => character !== before[index]).length;
  return { text, changes };
}

export function widenPunctuation(line: string): Edited {
  return replaceAll(line, ASCII_MARK, (mark) => FULL_WIDTH[mark] ?? mark);
}

export function isResidue(line: string): boolean {
  return RESIDUE.has(line);
}
