import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/projectCopy.ts';

const VERSION = 'data/1.0.0';

let copy: ProjectCopy;

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy.folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the test changed nothing in ${file}`);
  writeFileSync(path, after);
}

interface Indicator {
  id: string;
  value: number;
  label: { en?: string };
  quotes: { exact: string; start: number; end: number }[];
}

function editJson(file: string, change: (json: never) => void): void {
  edit(`${VERSION}/${file}`, (text) => {
    const json = JSON.parse(text) as never;
    change(json);
    return JSON.stringify(json, null, 2);
  });
}

beforeAll(() => {
  copy = copyProject();
});
afterAll(() => copy.remove());

describe('a build of broken content', () => {
  it('stops with every problem at once, each with file, place and cure, and leaves nothing behind', () => {
    editJson(
      'model.json',
      (json: { nodes: { id: string; status: string }[]; links: { target: string }[] }) => {
        json.nodes[1]!.id = json.nodes[0]!.id;
        json.nodes[2]!.status = 'rumoured';
        json.links[0]!.target = 'no-such-node';
      },
    );
    editJson('indicators.json', (json: { indicators: Indicator[] }) => {
      const [first, second, third] = json.indicators.filter(({ value }) => typeof value === 'number');
      delete first!.label.en;
      second!.value = -5;
      const quote = third!.quotes[0]!;
      quote.exact = '字'.repeat(60);
      quote.end = quote.start + 60;
    });
    editJson('figures.json', (json: { figures: { alt?: unknown }[] }) => delete json.figures[0]!.alt);
    edit(`${VERSION}/glossary.json`, (text) => text.replace(',', ',,'));
    edit('src/content/story/zh/03-four-systems.mdx', (text) => `${text}\n\n共有四个体系。\n`);

    const { status, output } = copy.build();
    expect(status).not.toBe(0);
    const expected = [
      /model\.json {2}nodes\[1\]\.id[^\n]*\n {4}found[^\n]*a second time/,
      /model\.json {2}nodes\[2\]\.status[^\n]*\n {4}found[^\n]*rumoured[^]*?mend {6}choose one/,
      /model\.json {2}links\[0\]\.target[^\n]*\n {4}found[^\n]*no-such-node/,
      /indicators\.json {2}indicators\[\d+\]\.label\.en[^\n]*\n {4}found[^\n]*nothing[^]*?mend/,
      /indicators\.json {2}indicators\[\d+\]\.value[^\n]*\n {4}found[^\n]*-5/,
      /indicators\.json {2}indicators\[\d+\]\.quotes\[0\]\.exact[^]*?longer than 40/,
      /figures\.json {2}figures\[0\]\.alt[^\n]*\n {4}found[^\n]*nothing/,
      /glossary\.json {2}line \d+, column \d+[^]*?not JSON/,
      /model\.json {2}\(the whole file\)[^]*?sha256[^]*?never changes/,
      /03-four-systems\.mdx {2}line \d+, column \d+\n {4}found[^\n]*四个[^]*?mend[^\n]*<Num/,
    ];
    for (const pattern of expected) expect(output).toMatch(pattern);
    expect(output).not.toMatch(/\n {4}at /);
    expect(existsSync(join(copy.folder, 'dist'))).toBe(false);
  });
});
