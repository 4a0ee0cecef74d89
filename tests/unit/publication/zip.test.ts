import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { zip, zipManifest } from '../../../src/publication/zip.ts';
import { zipReadme } from '../../../src/publication/zipReadme.ts';
import { readZip } from '../../support/readZip.ts';

const FILES = [
  { name: 'a.txt', bytes: Buffer.from('一轴三网\n'.repeat(50)) },
  { name: 'b.png', bytes: Buffer.from([1, 2, 3]) },
];

describe('a zip', () => {
  const packed = Buffer.from(zip('folder', FILES, '2026-11-22'));

  it('is read back by another than its writer, each file in one folder', async () => {
    const found = await readZip(packed);
    expect([...found.keys()]).toEqual(['folder/a.txt', 'folder/b.png']);
    expect(found.get('folder/a.txt')!.bytes.equals(FILES[0]!.bytes)).toBe(true);
  });

  it('bears the day it is given, not the day it is made', async () => {
    for (const { modified } of (await readZip(packed)).values()) expect(modified).toBe('2026-11-22');
    expect(Buffer.from(zip('folder', FILES, '2026-11-22')).equals(packed)).toBe(true);
  });

  it('is listed in its manifest by sha256', () => {
    const { figure, files } = JSON.parse(zipManifest({ figure: 'x' }, FILES)) as {
      figure: string;
      files: Record<string, string>;
    };
    expect(figure).toBe('x');
    for (const { name, bytes } of FILES)
      expect(files[name]).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('its README', () => {
  const facts = (title: string) => ({
    title,
    credit: ['credit'],
    frozen: 'https://x/v/1/',
    live: 'https://x/',
  });
  const text = zipReadme('en', { zh: facts('一轴三网'), en: facts('One axis') });

  it('is in both languages, that of the images first', () => {
    expect(text.indexOf('One axis')).toBe(0);
    expect(text.indexOf('一轴三网')).toBeGreaterThan(0);
  });

  it('has credit, licence and both addresses', () => {
    for (const said of ['credit\nhttps://x/v/1/', 'CC BY 4.0', 'https://x/\n']) expect(text).toContain(said);
  });
});
