import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printedAddress } from '../../src/printedAddress.ts';

const sheet = readFileSync('src/styles/print.css', 'utf8');
const plugin = printedAddress({ origin: 'https://host.example', base: '/some/base/' });

it('writes the address of the site into the print style sheet, and into no other file', () => {
  const written = plugin.transform(sheet, '/site/src/styles/print.css?used');
  expect(written).toContain("--origin: 'https://host.example';");
  expect(written).toContain("--root: 'https://host.example/some/base/';");
  expect(written).not.toMatch(/%[A-Z]+%/);
  expect(plugin.transform(sheet, '/site/src/styles/base.css')).toBeUndefined();
});
