import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Placed {
  readonly from: string;
  readonly to: string;
}

/** A second name for a file that nobody writes to: much quicker than a second file. */
export async function linkFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    // On another file system, or there is one of that name. It may be linked itself: never write into it.
    await rm(to, { force: true });
    await copyFile(from, to);
  }
}

/** Many files side by side, and the folders that they need. */
async function place(
  files: readonly Placed[],
  how: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const folders = new Set(files.map(({ to }) => dirname(to)));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all(files.map(({ from, to }) => how(from, to)));
}

export const copyFiles = (files: readonly Placed[]): Promise<void> => place(files, copyFile);

export const linkFiles = (files: readonly Placed[]): Promise<void> => place(files, linkFile);
