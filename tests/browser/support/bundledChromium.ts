// The Chromium inside the npm package @sparticuz/chromium, unpacked once per version.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';
import type { ChromiumBinary } from './chromium.ts';

const MODULES = join(import.meta.dirname, '../../../node_modules');
const PACKAGE = join(MODULES, '@sparticuz/chromium');

export async function bundledChromium(): Promise<ChromiumBinary> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser for the tests: the one in the npm packages is for Linux x64, and this is ${process.platform} ` +
        `${process.arch}. Install Chrome or Chromium, or name one: CHROMIUM_PATH=/path/to/chromium npm test`,
    );
  }
  const folder = await unpacked();
  const binary = { path: join(folder, 'chromium'), env: fontEnvironment(folder) };
  const complaint = complaintOf(binary);
  if (!complaint) return binary;
  // A bare Debian lacks NSS and Expat. The package brings them, but ones of the system come first.
  const withLibraries = { ...binary, env: { ...binary.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
  if (!complaintOf(withLibraries)) return withLibraries;
  throw new Error(
    `The browser in the npm packages does not start here: ${complaint}\n` +
      'On Debian or Ubuntu install one: apt-get install chromium. Elsewhere name one: CHROMIUM_PATH=/path/to/chromium',
  );
}

/** @returns what it says when it cannot start */
function complaintOf({ path, env }: ChromiumBinary): string | undefined {
  const { status, stderr } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return status === 0 ? undefined : stderr.trim() || `exit code ${status}`;
}

/** A renamed folder is a whole one: an unpacking that was broken off, or runs elsewhere, is never used. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(MODULES, '.cache/kangding', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await inTemporaryFolder(partial, async () => {
    await bundled.executablePath();
    await inflate(join(PACKAGE, 'bin/al2023.tar.br'));
  });
  writeFileSync(join(partial, 'fonts/fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks into the temporary folder, under fixed names that all users of a machine would share. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** A machine without fontconfig's own files draws no text at all; the package brings one Latin face. */
const fontEnvironment = (folder: string): Record<string, string> =>
  existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };

const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
