import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { bibtexFile } from '../../../src/citation/bibtex.ts';
import type { CitationRecord } from '../../../src/citation/citedWork.ts';
import { isoDate } from '../../../src/citation/cslDate.ts';
import { CITED, HOSTILE, HOSTILE_TITLES } from './cited.ts';

/** What must survive; a body’s name and a person’s are told apart. */
interface Survivors {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly author: unknown;
  readonly date: string;
  readonly accessed: string;
  readonly url: string;
  readonly version: string;
  readonly publisher: string;
  readonly language: string;
  readonly note: string;
}

const PERSON = { family: '王', given: '小明' };

function survivorsOf(record: CitationRecord): Survivors {
  return {
    type: record.type,
    key: record.id,
    title: record.title,
    author: record.author,
    date: isoDate(record.issued),
    accessed: isoDate(record.accessed),
    url: record.URL,
    version: record.version,
    publisher: record.publisher,
    language: record.language,
    note: record.note,
  };
}

/** The parser of Better BibTeX for Zotero. */
function readByBetterBibtex(file: string): Survivors {
  const { entries, errors } = parse(file, { sentenceCase: false, caseProtection: false });
  expect(errors).toEqual([]);
  const { type, key, fields } = entries[0]!;
  const [author] = fields.author!;
  return {
    type: type === 'online' ? 'webpage' : type,
    key,
    title: fields.title!,
    author: [
      author!.name === undefined
        ? { family: author!.lastName, given: author!.firstName }
        : { literal: author!.name },
    ],
    date: fields.date!,
    accessed: fields.urldate!,
    url: fields.url!,
    version: fields.version!,
    publisher: [fields.publisher ?? fields.organization].flat()[0]!,
    language: [fields.language].flat()[0]!,
    note: fields.note!,
  };
}

function readByCitationJs(file: string): Survivors {
  const [item] = new Cite(file).data;
  const [{ family, given }] = item.author;
  return {
    type: item.type,
    key: item.id,
    title: item.title,
    // It has one field for a name that is not parted.
    author: [given === undefined ? { literal: family } : { family, given }],
    date: isoDate(item.issued),
    accessed: isoDate(item.accessed),
    url: item.URL,
    version: item.version,
    publisher: item.publisher,
    language: item.language,
    note: item.note,
  };
}

describe.each([
  ['@retorquere/bibtex-parser', readByBetterBibtex],
  ['@citation-js/plugin-bibtex', readByCitationJs],
])('.bib read by %s', (_name, read) => {
  it.each(CITED)('gives back %s', (_name, { record }) =>
    expect(read(bibtexFile(record))).toEqual(survivorsOf(record)),
  );

  it.each(HOSTILE_TITLES)('gives back %s by 王小明', (title) => {
    const record = { ...HOSTILE, title };
    expect(read(bibtexFile(record))).toEqual({ ...survivorsOf(record), author: [PERSON] });
  });
});
