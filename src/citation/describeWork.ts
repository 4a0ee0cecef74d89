import { filler } from '../i18n/fillTemplate.ts';
import { numberText } from '../i18n/printNumber.ts';
import { words } from '../i18n/t.ts';
import { getNumber } from '../model/numbers.ts';
import { get } from '../schema/release.ts';
import { creditOf } from './source.ts';
import type { CitationContext, Work } from './work.ts';

/**
 * What a work is, in a few sentences that end in the credit: for machines that show it away from its page. Search
 * engines ask for at least 50 characters.
 */
export function describeWork(work: Work, context: CitationContext): string {
  const { lang, release } = context;
  const credit = creditOf(work, release, lang);
  const sentences = [ownWords(work, context), credit];
  return sentences.join(lang === 'zh' ? '' : ' ');
}

function ownWords(work: Work, { lang, release }: CitationContext): string {
  const t = words(lang);
  switch (work.kind) {
    case 'figure':
      return filler(release, lang)(get(release.figures, work.id, 'figure').caption);
    case 'indicator': {
      const number = getNumber(release, work.id);
      const { label } = number.record;
      const value = numberText(number, lang, { unit: true });
      if (number.origin !== 'indicator')
        return t(`citation.describe.${number.origin}`, { label: label[lang], value });
      const { scope, period } = number.record;
      return t('citation.describe.indicator', {
        label: label[lang],
        value,
        scope: scope[lang],
        period: period[lang],
      });
    }
    case 'dataset':
      return t('citation.describe.dataset');
    case 'story':
      return t('site.description');
  }
}
