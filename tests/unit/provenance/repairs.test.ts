import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPAIRS } from '../../../src/provenance/repairs.ts';
import { simplify } from '../../../src/provenance/steps.ts';
import { sourceSchema } from '../../../src/schema/source.ts';

const gbk = (...bytes: number[]): string => new TextDecoder('gbk').decode(Uint8Array.from(bytes));

test('the damaged spot is the reading in GBK without its first byte', () => {
  const left = [0xe9, 0xa1, 0xb0, 0xcf, 0xc2, 0xbe, 0x57];
  const [repair] = REPAIRS;
  expect(gbk(0x9e, ...left)).toBe(repair?.read);
  expect(gbk(...left)).toBe('椤跋戮W');
  expect(repair?.printed.endsWith(gbk(...left))).toBe(true);
});

test('every repair is an applied emendation of the release, and every applied emendation a repair', () => {
  const { emendations } = sourceSchema.parse(JSON.parse(readFileSync('data/1.0.0/source.json', 'utf8')));
  const applied = emendations.filter((emendation) => emendation.applied);
  expect(applied.map(({ id, printed, read }) => ({ id, printed, read }))).toEqual(
    REPAIRS.map(({ id, printed, read }) => ({ id, printed, read: simplify(read).text })),
  );
});
