import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Entry {
  version?: string;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

/** The product, and the bench, which the product installs nothing of. */
const FOLDERS = ['', 'bench/'];

describe.each(FOLDERS)('%spackage-lock.json', (folder) => {
  const { packages } = JSON.parse(read(`${folder}package-lock.json`)) as { packages: Record<string, Entry> };

  test('the lockfile names no download addresses, and has a hash for every package', () => {
    for (const [path, entry] of Object.entries(packages)) {
      if (path === '') continue;
      expect(entry.resolved, path).toBeUndefined();
      expect(entry.integrity, path).toMatch(/^sha512-/);
    }
  });

  /** Without them npm ci refuses to install, or a tool does not start on somebody else's kind of machine. */
  test('the lockfile holds the native halves for every kind of machine', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.entries(entry.optionalDependencies ?? {})
        .filter(([name, range]) => !satisfies(versionSeenFrom(path, name), range))
        .map(([name, range]) => `${name}@${range}, for ${path || 'this project'}`),
    );
    expect(missing).toEqual([]);
  });

  /** Native halves are asked for by exact version; for a range it is enough that there is one. */
  const satisfies = (version: string | undefined, range: string) =>
    /^\d/.test(range) ? version === range : version !== undefined;

  /** As Node looks a package up: in the asking package's own node_modules, then in each one above. */
  function versionSeenFrom(folder: string, name: string): string | undefined {
    const version = packages[`${folder && `${folder}/`}node_modules/${name}`]?.version;
    if (version !== undefined || folder === '') return version;
    return versionSeenFrom(folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
  }

  test('versions are exact: an upgrade is a commit', () => {
    const manifest = JSON.parse(read(`${folder}package.json`)) as Record<string, Record<string, string>>;
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']) {
      for (const [name, version] of Object.entries(manifest[kind] ?? {}))
        expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
