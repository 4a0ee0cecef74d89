import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';

/** A script as one file that any page may load with a plain `<script src>`, whatever its origin. */
export interface ClassicScript {
  code: string;
  /** For `integrity=`, sha384. */
  integrity: string;
}

/** Bundles a browser entry and all that it imports into one classic script: the same bytes for the same sources. */
export async function bundleClassic(entry: string): Promise<ClassicScript & { files: string[] }> {
  const bundle = await rolldown({ input: entry, platform: 'browser' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    const { code } = output[0];
    return { code, integrity: integrityOf(code), files: await bundle.watchFiles };
  } finally {
    await bundle.close();
  }
}

const integrityOf = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

const QUERY = '?classic';

/** Vite: `import { code, integrity } from './name.client.ts?classic'`. A frame of opaque origin runs no modules. */
export const classicScript = () => ({
  name: 'classic-script',
  enforce: 'pre' as const,
  async load(this: { addWatchFile(file: string): void }, id: string) {
    if (!id.endsWith(QUERY)) return undefined;
    const { files, code, integrity } = await bundleClassic(id.slice(0, -QUERY.length));
    for (const file of files) this.addWatchFile(file);
    return `export const code = ${JSON.stringify(code)};\nexport const integrity = ${JSON.stringify(integrity)};`;
  },
});
