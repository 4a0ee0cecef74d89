import { describe, expect, it } from 'vitest';
import meanings from '../../../src/i18n/meanings.zh.json' with { type: 'json' };
import { dictionary, dictionaryRecords, type DictionaryField } from '../../../src/publication/dictionary.ts';
import { DESCRIBED_FILES } from '../../../src/publication/jsonSchema.ts';

const made = dictionary();
const records = dictionaryRecords(made);
const holders = [
  ...made.files.map(({ file, fields }) => ({ id: file, fields })),
  ...[...records.values()].map(({ id, fields }) => ({ id, fields })),
];
const fields = holders.flatMap(({ id, fields: own }) => own.map((field) => ({ id, field })));

const keysOf = (id: string, { name, when }: DictionaryField) =>
  when === undefined ? [`${id}.${name}`, `*.${name}`] : [`${id}.${name}@${when[0]}`, `*.${name}`];

describe('the data dictionary', () => {
  it('names every file', () => expect(made.files.map(({ file }) => file)).toEqual([...DESCRIBED_FILES]));

  it('says of every field what it means, in both languages', () => {
    expect(fields.length).toBeGreaterThan(150);
    for (const { id, field } of fields) {
      const { zh, en } = field.meaning;
      expect(`${id}.${field.name}: ${zh}`).toMatch(/\p{Script=Han}/u);
      expect(`${id}.${field.name}: ${en}`).toMatch(/: \S/);
      expect(zh, `${id}.${field.name}`).not.toMatch(/\p{Script=Han} |[,;:?!]\p{Script=Han}| \p{Script=Han}/u);
    }
  });

  it('has no Chinese meaning that no field asks for', () => {
    const asked = new Set([
      ...made.files.map(({ file }) => file),
      ...[...records.keys()].flatMap((id) => [id, `${id}#title`]),
      ...fields.flatMap(({ id, field }) => {
        const keys = keysOf(id, field);
        return keys.filter((key) => key in meanings).slice(0, 1);
      }),
    ]);
    expect(Object.keys(meanings).filter((key) => !asked.has(key))).toEqual([]);
  });

  it('leads from every field that holds a record to that record', () => {
    for (const { id, field } of fields) {
      expect(field.type === 'record', `${id}.${field.name}`).toBe(field.record !== undefined);
      if (field.record !== undefined) expect(records.has(field.record), field.record).toBe(true);
    }
  });

  it('tells what a value depends on', () => {
    const value = records.get('indicator')!.fields.filter(({ name }) => name === 'value');
    expect(value.map(({ when, type, nullable }) => [when, type, nullable])).toEqual([
      [['count', 'activity'], 'whole-number', false],
      [['frame'], 'whole-number', true],
      [['label'], 'nothing', false],
      [['date'], 'text', false],
    ]);
    const status = records.get('node')!.fields.find(({ name }) => name === 'status')!;
    expect(status.allowed).toEqual(['asserted', 'corroborated', 'derived', 'schematic', 'context']);
    expect(records.get('quote')!.fields.find(({ name }) => name === 'end')!.minimum).toBe(1);
    expect(records.get('quote')!.fields.find(({ name }) => name === 'start')!.unit?.en).toContain('UTF-16');
  });
});
