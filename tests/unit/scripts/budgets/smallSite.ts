import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Text that brotli can make little of: three quarters of it are left. */
export const dense = (bytes: number): string =>
  Array.from({ length: Math.ceil(bytes / 44) }, (_, i) =>
    createHash('sha256').update(`${i}`).digest('base64'),
  )
    .join('')
    .slice(0, bytes);

export const page = (body: string, { lang = 'zh-Hans', head = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>康定</title>${head}</head><body>${body}</body></html>`;

/** @returns the folder of a site that has these files; it goes when the test ends */
export function smallSite(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kangding-budgets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
