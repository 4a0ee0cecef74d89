import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import ris from '@customcommander/ris';
import { describe, expect, it } from 'vitest';
import type { CitationRecord } from '../../../src/citation/citedWork.ts';
import { isoDate } from '../../../src/citation/cslDate.ts';
import { risFile } from '../../../src/citation/ris.ts';
import { CITED, HOSTILE, HOSTILE_TITLES } from './cited.ts';

interface Survivors {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  /** As printed: RIS cannot tell a comma in a body’s name from the one between family and given name. */
  readonly author: string;
  readonly date: string;
  readonly url: string;
  readonly publisher: string;
  readonly language: string;
  readonly note: string;
}

function survivorsOf(record: CitationRecord): Survivors {
  const [author] = record.author;
  return {
    type: record.type,
    key: record.id,
    title: record.title,
    author: 'literal' in author! ? author.literal : `${author!.family}, ${author!.given}`,
    date: isoDate(record.issued),
    url: record.URL,
    publisher: record.publisher,
    language: record.language,
    note: record.note,
  };
}

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');

function readByCitationJs(file: string): Survivors {
  const [item] = new Cite(file).data;
  const [{ family, given }] = item.author;
  return {
    type: item.type,
    key: item.id,
    title: item.title,
    author: joined(family, given),
    date: isoDate(item.issued),
    url: item.URL,
    publisher: item.publisher,
    language: item.language,
    note: item.note,
  };
}

function readByCustomcommander(file: string): Survivors {
  const [entry] = ris.read(file);
  const [author] = entry!.AU;
  const [date] = entry!.DA;
  return {
    type: { DATA: 'dataset', ELEC: 'webpage' }[entry!.TY[0]!]!,
    key: entry!.ID[0]!,
    title: entry!.TI[0]!,
    author: joined(author!.last_name, author!.first_name),
    date: `${date!.year}-${date!.month}-${date!.day}`,
    url: entry!.UR[0]!,
    publisher: entry!.PB[0]!,
    language: entry!.LA[0]!,
    note: entry!.N1[0]!,
  };
}

describe.each([
  ['@citation-js/plugin-ris', readByCitationJs],
  ['@customcommander/ris', readByCustomcommander],
])('.ris read by %s', (_name, read) => {
  it.each(CITED)('gives back %s', (_name, { record }) =>
    expect(read(risFile(record))).toEqual(survivorsOf(record)),
  );

  it.each(HOSTILE_TITLES)('gives back %s by 王小明', (title) => {
    const record = { ...HOSTILE, title };
    expect(read(risFile(record))).toEqual({ ...survivorsOf(record), author: '王, 小明' });
  });

  it('keeps a title on its line', () => {
    const record = { ...HOSTILE, title: 'One\r\nTwo' };
    expect(read(risFile(record)).title).toBe('One Two');
  });
});
