import { expect, test } from 'vitest';
import { recordOf } from '../../../src/provenance/record.ts';
import { readRelease } from '../../../src/schema/loadRelease.ts';
import { ContentError } from '../../../src/schema/problems.ts';

test('the record of a release holds its paragraphs and every quote with its owner', () => {
  const { paragraphs, quotes } = recordOf(readRelease('1.0.0'), '1.0.0');
  expect(paragraphs.filter(({ kind }) => kind === 'body')).toHaveLength(13);
  const parks = quotes.find(
    ({ owner }) => owner.startsWith('indicators.json') && owner.includes('"theme-parks"'),
  );
  expect(parks?.owner).toMatch(/^indicators\.json indicators\[\d+\]\.quotes\[0\]/);
  expect(parks?.quote).toMatchObject({ paragraph: 'p10' });
});

test('missing and broken files are named, all at once', () => {
  const texts = { ...readRelease('1.0.0'), 'model.json': undefined, 'glossary.json': '{' };
  expect(() => recordOf(texts, '1.0.0')).toThrow(ContentError);
  expect(() => recordOf(texts, '1.0.0')).toThrow(/model\.json[^]*glossary\.json/);
});
