import { utcFormat } from 'd3';
import type { Bilingual } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import type { Honour, HonourSource } from './model.ts';

export const key = (name: string) => `figure.honours-check.${name}`;

export const dateText = (date: Date, { t }: FigureContext): string => utcFormat(t(key('format.date')))(date);

export const monthText = (date: Date, { t }: FigureContext): string =>
  utcFormat(t(key('format.month')))(date);

/** Day, or the year where no more is known. */
export function sourceDate({ date, reference }: HonourSource, context: FigureContext): string {
  if (date !== null) return dateText(date, context);
  const year = reference.csl.issued?.['date-parts'][0]?.[0];
  return year === undefined ? context.t(key('undated')) : String(year);
}

export const gradeText = ({ reference }: HonourSource, { t }: FigureContext): string =>
  t(`story.grade.${reference.grade}`);

/** Publisher and number, in the language of the source and with its punctuation. */
export function publisherText({ reference: { csl } }: HonourSource): string {
  const parts = [csl['container-title'] ?? csl.publisher, csl.number].filter((part) => part !== undefined);
  return parts.join(parts.some((part) => /\p{Script=Han}/u.test(part)) ? '，' : ', ');
}

const lowered = (text: string) => text[0]!.toLowerCase() + text.slice(1);

const afterColon = (text: Bilingual, { lang }: FigureContext) => (lang === 'en' ? lowered(text.en) : text.zh);

export const unstatedText = (unstated: Bilingual, context: FigureContext): string =>
  context.t(key('unstated'), { text: afterColon(unstated, context) });

export const statusText = ({ node }: Honour, { t }: FigureContext): string => t(`status.${node.status}`);
