import { readFileSync } from 'node:fs';
import { validateCFF } from 'cffjs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ENTRY, RELEASE } from './cited.ts';

const read = () => parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

test('CITATION.cff is valid by the schema of the format, 1.2.0', () => {
  expect(read()['cff-version']).toBe('1.2.0');
  expect(() => validateCFF(read() as never)).not.toThrow();
  expect(() => validateCFF({ ...read(), authors: 'nobody' })).toThrow(/validation failed/);
});

test('CITATION.cff cites the newest release and the report', () => {
  const { article } = RELEASE.source;
  const [author] = article.author as { family: string; given: string }[];
  expect(read()).toMatchObject({
    version: ENTRY.version,
    'date-released': ENTRY.date,
    references: [
      {
        type: 'newspaper-article',
        title: article.title,
        authors: [{ 'family-names': author!.family, 'given-names': author!.given }],
        journal: article['container-title'],
        'date-published': '2021-08-16',
      },
    ],
  });
});
