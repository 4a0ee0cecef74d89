import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleClassic, classicScript } from '../../src/classicScript.ts';

describe('a classic script', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'classic-'));
    writeFileSync(
      join(folder, 'word.ts'),
      "export const word: string = '康定';\nexport const unused = 'unused';\n",
    );
    writeFileSync(
      join(folder, 'entry.ts'),
      "import { word } from './word.ts';\nsay(word);\ndeclare function say(text: string): void;\n",
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs as it is, with all that it imports and nothing else', async () => {
    const { code } = await bundleClassic(join(folder, 'entry.ts'));
    const said: string[] = [];
    runInNewContext(code, { say: (text: string) => said.push(text) });
    expect(said).toEqual(['康定']);
    expect(code).not.toMatch(/\b(?:import|export)\b|unused/);
  });

  it('leaves no name behind in the page', async () => {
    const page = { say: () => undefined };
    runInNewContext((await bundleClassic(join(folder, 'entry.ts'))).code, page);
    expect(Object.keys(page)).toEqual(['say']);
  });

  it('has the hash that a browser compares, and the same bytes each time', async () => {
    const first = await bundleClassic(join(folder, 'entry.ts'));
    expect(first.integrity).toBe(`sha384-${createHash('sha384').update(first.code).digest('base64')}`);
    expect((await bundleClassic(join(folder, 'entry.ts'))).code).toBe(first.code);
  });

  it('is loaded as text, and made anew when one of its files changes', async () => {
    const watched: string[] = [];
    const context = { addWatchFile: (file: string) => void watched.push(file) };
    const module = await classicScript().load.call(context, `${join(folder, 'entry.ts')}?classic`);
    expect(module).toMatch(/^export const code = ".+";\nexport const integrity = "sha384-.+";$/);
    expect(watched.sort()).toEqual([join(folder, 'entry.ts'), join(folder, 'word.ts')]);
    expect(await classicScript().load.call(context, join(folder, 'entry.ts'))).toBeUndefined();
  });
});
