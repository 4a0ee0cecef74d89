// The files of a built site as its pages name them, each read once.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn, type StyleAddresses } from './faces.ts';
import { importsOf, type Imports } from './modules.ts';
import { sizeOfFile, type Size } from './sentSize.ts';

/** Paths are from the root of the site, with a slash in front. */
export interface SiteFiles {
  /** The path that an address in a file leads to; none for what is no file: `data:…`, `#…`. */
  readonly resolve: (address: string, from: string) => string[];
  readonly sizeOf: (path: string) => Size;
  readonly importsOf: (path: string) => Imports;
  readonly styleOf: (path: string) => StyleAddresses;
  /** @param from the page that has the style within */
  readonly parseStyle: (css: string, from: string) => StyleAddresses;
}

/**
 * @param dist absolute path of a built site
 * @param base the path that the site was built for, with slashes at both ends
 */
export function createSiteFiles(dist: string, base: string): SiteFiles {
  const site = new URL(base, 'https://site.invalid');
  const fileAt = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
  const read = (path: string): string => readFileSync(join(dist, fileAt(path)), 'utf8');

  function resolve(address: string, from: string): string[] {
    if (/^(?:data:|#)/.test(address)) return [];
    const { origin, pathname } = new URL(address, new URL(`.${from}`, site));
    if (origin !== site.origin) throw new Error(`${from} loads ${address}, which is not of this site.`);
    const path = decodeURI(pathname.slice(base.length - 1));
    if (!pathname.startsWith(base) || !existsSync(join(dist, fileAt(path))))
      throw new Error(
        `${from} loads ${address}, which is not in the built site. Was it built for the SITE_URL that is set now?`,
      );
    return [path];
  }

  const importsIn = (path: string): Imports => {
    const { now, later } = importsOf(read(path), path);
    const resolved = (address: string) => resolve(address, path);
    return { now: now.flatMap(resolved), later: later.flatMap(resolved) };
  };
  function parseStyle(css: string, from: string): StyleAddresses {
    const { faces, imports, others } = addressesIn(css);
    const resolved = (address: string) => resolve(address, from);
    return {
      faces: faces.flatMap((face) => resolved(face.url).map((url) => ({ ...face, url }))),
      imports: imports.flatMap(resolved),
      others: others.flatMap(resolved),
    };
  }
  return {
    resolve,
    parseStyle,
    sizeOf: once((path) => sizeOfFile(dist, fileAt(path))),
    importsOf: once(importsIn),
    styleOf: once((path) => parseStyle(read(path), path)),
  };
}

function once<T>(make: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const value = known.get(path) ?? make(path);
    known.set(path, value);
    return value;
  };
}
