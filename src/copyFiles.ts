import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Copies many files side by side, and makes the folders that they need. */
export async function copyFiles(
  files: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  const folders = new Set(files.map(({ to }) => dirname(to)));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all(files.map(({ from, to }) => copyFile(from, to, constants.COPYFILE_FICLONE)));
}
