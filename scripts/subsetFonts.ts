// npm run fonts: the font files that the site ships, cut to the characters that its pages show.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { IMAGE_FACES, type FaceName } from '../src/images/faces.ts';
import { missingGlyphs } from './fonts/coverage.ts';
import { FOLDER, IMAGE_FEATURES, IMAGE_SOURCES, LATIN_FACES, STYLESHEET, type Face } from './fonts/faces.ts';
import { fetchSource } from './fonts/fetchSource.ts';
import { imageNeeds } from './fonts/imageNeeds.ts';
import { songNeeds, titleCharacters } from './fonts/needs.ts';
import { readPages } from './fonts/readPages.ts';
import { LATIN, MARKS, NUMERAL_SIGNS, NUMERALS } from './fonts/roles.ts';
import { SONG_PARTS, songFace, songFacesOf } from './fonts/songParts.ts';
import { stylesheets } from './fonts/stylesheet.ts';
import { subset } from './fonts/subset.ts';
import { requireBuild } from './requireBuild.ts';

const HELP = `Remakes ${FOLDER}/*.woff2, ${STYLESHEET} and src/styles/song-*.css from the pages in dist/.

  npm run build && npm run fonts       when a title or a label uses a new character; build again afterwards
  npm run fonts -- --images            only those that images are drawn with, which need no build
  npm run fonts -- --check             only says which characters the committed files lack

The whole fonts come from npm (150 MB, once, checked by hash); the same pages always give the same files.`;

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, images: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}

// First: a build that stopped for want of a character has left no pages with it.
if (values.check !== true) await remakeForImages();
if (values.images === true) process.exit(0);

const pages = readPages(requireBuild());
if (values.check !== true) await remake();
const missing = missingGlyphs(pages);
if (missing.length > 0) {
  console.error(`${missing.join('\n')}\n\nRun: npm run fonts`);
  process.exitCode = 1;
} else console.log(`The fonts hold every character that ${pages.length} pages ask of them.`);

async function remake(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { numerals, signs, title, ...letters } = LATIN_FACES;
  for (const face of Object.values(letters)) await make(face, LATIN + MARKS);
  const titles = titleCharacters(pages);
  await make(title, titles);
  await make(numerals, NUMERALS);
  await make(signs, NUMERAL_SIGNS);
  const song = songNeeds(pages);
  for (const part of SONG_PARTS) {
    for (const { file } of songFacesOf(part).slice(song[part].length)) rmSync(join(FOLDER, file));
    for (const [i, characters] of song[part].entries()) await make(songFace(part, i), characters);
  }
  for (const [path, css] of await stylesheets(song, titles)) writeIfNew(path, css);
}

/** Where a character is missing, what is drawn is measured a little wrong, and still asks for the same characters. */
async function remakeForImages(): Promise<void> {
  mkdirSync(join(FOLDER, 'images'), { recursive: true });
  const needs = imageNeeds();
  for (const [name, source] of Object.entries(IMAGE_SOURCES)) {
    const characters = needs[name as keyof typeof IMAGE_SOURCES];
    const { file } = IMAGE_FACES[name as FaceName];
    const font = await subset(fetchSource(source), { characters, features: IMAGE_FEATURES });
    writeIfNew(join(FOLDER, file), font);
    console.log(
      `${file.padEnd(24)} ${String(font.length).padStart(6)} bytes, ${characters.length} characters`,
    );
  }
}

async function make(face: Face, characters: string): Promise<void> {
  const { file, features, axes, source } = face;
  const font = await subset(fetchSource(source), { characters, features, axes });
  writeIfNew(join(FOLDER, file), font);
  console.log(`${file.padEnd(22)} ${String(font.length).padStart(6)} bytes, ${characters.length} characters`);
}

/** An unchanged file keeps its date, so that nothing is built or committed anew for it. */
function writeIfNew(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
}
