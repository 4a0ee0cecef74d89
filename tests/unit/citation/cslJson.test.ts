import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { cslJsonFile } from '../../../src/citation/cslJson.ts';
import { CITED, HOSTILE, HOSTILE_TITLES } from './cited.ts';

/** What citation-js makes of the file; it checks fields and adds where it got them from. */
function read(file: string): unknown {
  const [item] = new Cite(file).data;
  const { _graph, ...fields } = item;
  return fields;
}

describe('.csl.json', () => {
  it.each(CITED)('gives back %s', (_name, { record }) => expect(read(cslJsonFile(record))).toEqual(record));

  it.each(HOSTILE_TITLES)('gives back %s by 王小明', (title) => {
    const record = { ...HOSTILE, title };
    expect(read(cslJsonFile(record))).toEqual(record);
  });
});
