import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { DESCRIBED_FILES, jsonSchema, type DescribedFile } from '../../../src/publication/jsonSchema.ts';

const addressOf = (file: DescribedFile) => `https://kangding.example/data/1.0.0/schema/${file}`;

/** A validator that refuses schemas with keywords it does not know. */
function validatorOf(file: DescribedFile) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchema(file, addressOf(file)));
}

const read = (file: DescribedFile) =>
  JSON.parse(
    readFileSync(file === 'releases.json' ? 'data/releases.json' : `data/1.0.0/${file}`, 'utf8'),
  ) as Record<string, Record<string, unknown>[]>;

describe.each(DESCRIBED_FILES)('the schema of %s', (file) => {
  const validate = validatorOf(file);

  it('accepts the released file', () => {
    validate(read(file));
    expect(validate.errors).toBeNull();
  });

  it('has an address, a title and a description', () => {
    expect(jsonSchema(file, addressOf(file))).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: addressOf(file),
      title: file,
      description: expect.stringMatching(/./),
    });
  });

  it('refuses a field that it does not name', () => {
    expect(validate({ ...read(file), more: 1 })).toBe(false);
  });
});

describe('what a schema refuses', () => {
  it.each<[string, DescribedFile, string, (record: Record<string, unknown>) => void]>([
    ['a missing English side', 'indicators.json', 'indicators', (record) => (record['label'] = { zh: '数' })],
    ['an unknown status', 'model.json', 'nodes', (record) => (record['status'] = 'rumoured')],
    ['an id with capitals', 'glossary.json', 'terms', (record) => (record['id'] = 'Term')],
    ['a figure without alternative', 'figures.json', 'figures', (record) => delete record['alt']],
  ])('%s', (_what, file, list, change) => {
    const json = read(file);
    change(json[list]![0]!);
    expect(validatorOf(file)(json)).toBe(false);
  });

  it('tells in words what no schema can say', () => {
    const text = JSON.stringify(jsonSchema('indicators.json', 'https://kangding.example/x'));
    expect(text).toContain('`end` minus `start` is the length of `exact`');
    expect(text).toContain('Unit: characters (UTF-16 code units)');
    expect(text).not.toContain('"unit":{"zh"');
  });
});
