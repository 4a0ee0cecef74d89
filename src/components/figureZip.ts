import { readFileSync } from 'node:fs';
import { permanentAddress } from '../citation/work.ts';
import type { FigureId } from '../figures/figureIds.ts';
import { pagePath } from '../i18n/routes.ts';
import { keep } from '../keep.ts';
import { figureImageEndings } from '../publication/imageFiles.ts';
import { zip, zipManifest, type ZipFile } from '../publication/zip.ts';
import { zipReadme, type ReadmeFacts } from '../publication/zipReadme.ts';
import { releaseEntry } from '../schema/loadRelease.ts';
import { LANGS, type Lang } from '../schema/primitives.ts';
import { CITATION_FORMATS, citationFormats } from './citationFiles.ts';
import { citedOn } from './cited.ts';
import { FIGURE_FILES, figureFileFormats } from './figureFiles.ts';
import { creditLines } from './figurePicture.ts';
import { pageIn, type Page } from './page.ts';
import { figureImageFile } from './servedImage.ts';
import { siteRoot } from './siteRoot.ts';

function factsIn(lang: Lang, version: string, id: FigureId): ReadmeFacts {
  const root = siteRoot();
  const page = pageIn(lang, import.meta.env.BASE_URL, version);
  const record = page.release.figures.get(id)!;
  return {
    title: page.fill(record.title),
    credit: creditLines(page, record.paragraphs),
    frozen: permanentAddress({ kind: 'figure', id }, { lang, release: page.release, site: root }),
    live: pagePath(lang, `figures/${id}/`, root),
  };
}

/** Everything of a figure in one language: images, data, citation, and what may be done with them. */
export async function figureZip(page: Page, id: FigureId): Promise<Uint8Array> {
  const { lang, release } = page;
  const { version } = release;
  const { record, hash } = citedOn(page, { kind: 'figure', id });
  const text = (name: string, content: string): ZipFile => ({ name, bytes: Buffer.from(content) });
  const images = figureImageEndings.map(async (ending) => ({
    name: `${id}.${ending}`,
    bytes: await figureImageFile(page, id, ending),
  }));
  const facts = Object.fromEntries(LANGS.map((each) => [each, factsIn(each, version, id)]));
  const files = [
    text('README.txt', zipReadme(lang, facts as Record<Lang, ReadmeFacts>)),
    ...(await Promise.all(images)),
    ...figureFileFormats.map((format) => text(`${id}.${format}`, FIGURE_FILES[format].write(page, id))),
    ...citationFormats.map((format) => text(`${id}.${format}`, CITATION_FORMATS[format].write(record))),
  ];
  const about = {
    figure: id,
    release: version,
    language: lang,
    address: record.URL,
    contentHash: `sha256:${hash}`,
  };
  const { date } = releaseEntry(version);
  const manifest = text('manifest.json', zipManifest(about, files));
  const folder = `kangding-${id}-${version}-${lang}`;
  // The manifest holds the hash of all else.
  const path = await keep([manifest.bytes, folder, date], 'zip', async () =>
    zip(folder, [...files, manifest], date),
  );
  return readFileSync(path);
}
