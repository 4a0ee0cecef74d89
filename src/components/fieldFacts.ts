import { escapeXml } from '../figures/svg.ts';
import type { DictionaryField, DictionaryRecord } from '../publication/dictionary.ts';
import { codeHtml } from './codeHtml.ts';
import { recordFragment } from './dictionaryFragments.ts';
import type { Page } from './page.ts';

const code = (text: string) => `<code>${escapeXml(text)}</code>`;

/** What a field may hold, as a line of HTML: for which kinds of record, type, unit, allowed values, pattern. */
export function fieldFacts(
  field: DictionaryField,
  { t, lang }: Pick<Page, 't' | 'lang'>,
  records: ReadonlyMap<string, DictionaryRecord>,
): string {
  const { type, record, many, required, nullable, minimum, unit, allowed, pattern, when } = field;
  const list = (values: readonly string[]) => values.map(code).join(t('list.separator'));
  const one =
    type === 'record'
      ? `<a href="#${recordFragment(record!)}">${escapeXml(records.get(record!)!.title[lang])}</a>`
      : t(`data.type.${type}`);
  const facts = [
    many ? t('data.field.many', { type: one }) : one,
    minimum !== undefined && t('data.field.minimum', { minimum }),
    nullable && t('data.field.nullable'),
    !required && t('data.field.optional'),
    unit !== undefined && t('data.field.unit', { unit: codeHtml(unit[lang]) }),
    allowed !== undefined && t('data.field.allowed', { values: list(allowed) }),
    pattern !== undefined && t('data.field.pattern', { pattern: code(pattern) }),
  ].filter((fact) => fact !== false);
  const line = facts.join(t('list.clauseSeparator'));
  return when === undefined ? line : t('data.field.when', { kinds: list(when), facts: line });
}
