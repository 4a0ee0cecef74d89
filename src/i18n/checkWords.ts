import type { Problem } from '../schema/problems.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

const parametersOf = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

/** Interface strings that one language lacks, leaves empty, or fills with unknown parameters. */
export function checkWords(
  chinese: Readonly<Record<string, string>> = zh,
  english: Readonly<Record<string, string>> = en,
): Problem[] {
  const keys = new Set([...Object.keys(chinese), ...Object.keys(english)]);
  return [...keys].flatMap((key) => {
    const [inZh, inEn] = [chinese[key], english[key]];
    if (!inZh || !inEn)
      return [
        {
          file: `src/i18n/${inZh ? 'en' : 'zh'}.json`,
          at: `"${key}"`,
          found: 'no text',
          expected: 'every interface string in both languages',
          mend: 'translate it',
        },
      ];
    // English may do without a parameter that Chinese needs; one that Chinese lacks is a slip of the pen.
    const unknown = parametersOf(inEn).filter((parameter) => !parametersOf(inZh).includes(parameter));
    return unknown.map((parameter) => ({
      file: 'src/i18n/en.json',
      at: `"${key}"`,
      found: `the parameter {${parameter}}`,
      expected: `one of {${parametersOf(inZh).join('}, {')}}, as in zh.json`,
      mend: 'correct the name between the braces',
    }));
  });
}
