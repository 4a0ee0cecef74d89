import { describe, expect, it } from 'vitest';
import { codeHtml } from '../../../src/components/codeHtml.ts';
import { fieldFacts } from '../../../src/components/fieldFacts.ts';
import { words } from '../../../src/i18n/t.ts';
import { dictionary, dictionaryRecords } from '../../../src/publication/dictionary.ts';

const records = dictionaryRecords(dictionary());
const english = { t: words('en'), lang: 'en' } as const;
const factsOf = (record: string, name: string) =>
  records
    .get(record)!
    .fields.filter((field) => field.name === name)
    .map((field) => fieldFacts(field, english, records));

describe('fieldFacts', () => {
  it('says for which kinds a field has which form', () =>
    expect(factsOf('indicator', 'value')).toEqual([
      'For <code>count</code>, <code>activity</code>: whole number; at least 0; unit: as <code>unit</code> says',
      'For <code>frame</code>: whole number; at least 0; may be null; unit: as <code>unit</code> says',
      'For <code>label</code>: always null',
      'For <code>date</code>: text; pattern: <code>^\\d{4}(-\\d{2}-\\d{2})?$</code>',
    ]));

  it('leads to the record that a field holds, and says that there may be several', () =>
    expect(factsOf('indicator', 'quotes')).toEqual([
      '<a href="#record-quote">Quote</a>, a list; may be left out',
    ]));

  it('lists the allowed values', () =>
    expect(factsOf('reference', 'grade')).toEqual([
      'text; values: <code>A</code>, <code>B</code>, <code>C</code>',
    ]));
});

describe('codeHtml', () => {
  it('sets what stands between backticks as code, and escapes the rest', () =>
    expect(codeHtml('a < `b & c` > d')).toBe('a &lt; <code>b &amp; c</code> &gt; d'));
});
