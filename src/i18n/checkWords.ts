import type { Problem } from '../schema/problems.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

const parametersOf = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort().join(' ');

/** Interface strings that one language lacks, leaves empty, or fills with other parameters than the other. */
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
    if (parametersOf(inZh) === parametersOf(inEn)) return [];
    return [
      {
        file: 'src/i18n/en.json',
        at: `"${key}"`,
        found: `the parameters {${parametersOf(inEn)}}`,
        expected: `{${parametersOf(inZh)}}, as in zh.json`,
        mend: 'use the same parameters on both sides',
      },
    ];
  });
}
