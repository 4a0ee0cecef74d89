// npm run race: our embed against what a newsroom would use instead.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { requireBuild } from '../../scripts/requireBuild.ts';
import { parseSiteUrl } from '../../scripts/siteUrl.ts';
import type { Lang } from '../../src/schema/release.ts';
import { pagePath } from '../../src/i18n/routes.ts';
import { launchChromium } from '../../tests/browser/support/chromium.ts';
import { installBench, versionOf } from '../installBench.ts';
import { describeMachine } from '../machine.ts';
import { writeSection } from '../readme.ts';
import { FIGURE } from './diagram.ts';
import { ENTRIES, type Entry } from './entries.ts';
import { inspect } from './inspect.ts';
import { serveRace } from './server.ts';
import { LANG_TITLE, raceTable, type Results } from './table.ts';
import { FULL, SLOW, time, type Visit } from './visit.ts';
import { weigh } from './weigh.ts';

const HELP = `Races this site's embed of "1+4+N" against the same diagram made with other libraries.

  npm run race                        9 rounds, every entry, both languages; writes the table into bench/README.md
  npm run race -- --rounds 3 --entries own,d3-modules --lang zh
                                      less of it; prints the table, writes nothing
  npm run race -- --rounds 1 --screenshots FOLDER
                                      also takes a picture of every entry, at rest and picked

Entries: ${ENTRIES.map(({ name }) => name).join(', ')}.
Build the site first: npm run build. Leave the machine alone meanwhile: other work shows in the times.`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    entries: { type: 'string', default: ENTRIES.map(({ name }) => name).join() },
    lang: { type: 'string', default: 'zh,en' },
    screenshots: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

function stop(message: string): never {
  console.error(`${message}\n\n${HELP}`);
  process.exit(1);
}

function chosenEntries(): readonly Entry[] {
  const names = values.entries.split(',');
  const unknown = names.find((name) => ENTRIES.every((entry) => entry.name !== name));
  if (unknown !== undefined) stop(`There is no entry "${unknown}".`);
  return ENTRIES.filter(({ name }) => names.includes(name));
}

function chosenLangs(): readonly Lang[] {
  const langs = values.lang.split(',');
  if (langs.every((lang): lang is Lang => lang === 'zh' || lang === 'en')) return langs;
  return stop(`--lang is "${values.lang}"; expected zh, en or zh,en.`);
}

if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  stop(`--rounds is "${values.rounds}"; expected a number from 1 on.`);
const entries = chosenEntries();
const langs = chosenLangs();
const whole = entries.length === ENTRIES.length && langs.length === 2;

installBench();
// Not before: what it imports may only just have been installed.
const { BUILT, buildEntries, diagrams } = await import('./build.ts');
await buildEntries(entries, langs);
const data = diagrams();
const { base } = parseSiteUrl();
const server = await serveRace({ dist: requireBuild(), base, built: BUILT });
const started = await launchChromium();
const browser = await chromium.connect(started.wsEndpoint());

const visits = langs.flatMap((lang) =>
  entries.map((entry): Visit => {
    const path =
      entry.name === 'own' ? pagePath(lang, `embed/${FIGURE}/`, base) : `/race/${entry.name}/${lang}/`;
    return { entry, lang, diagram: data[lang], url: server.origin + path };
  }),
);
const found = new Map(visits.map((visit): [Visit, Results] => [visit, { full: [], slow: [], weights: [] }]));
try {
  await warm(browser);
  for (let round = 1; round <= rounds; round++) await race(round);
} finally {
  await browser.close();
  await started.close();
  server.close();
}
await report(browser.version());

/** The first visits of a fresh browser are slow for whoever is first; they do not count, and they fill the server. */
async function warm(opened: Browser): Promise<void> {
  if (values.screenshots !== undefined) mkdirSync(values.screenshots, { recursive: true });
  for (const [visit, results] of found) {
    results.inspection = await inspect(opened, visit, values.screenshots);
    console.log(`looked at ${visit.entry.name}, ${visit.lang}`);
  }
}

/** Round robin: whatever slows the machine for a while slows everyone. */
async function race(round: number): Promise<void> {
  for (const [visit, results] of found) {
    const said = `${visit.entry.name}, ${visit.lang}`;
    try {
      results.weights.push(await weigh(browser, visit));
      results.full.push(await time(browser, visit, FULL));
      results.slow.push(await time(browser, visit, SLOW));
    } catch (error) {
      throw new Error(`${said}, round ${round}: ${(error as Error).message}`, { cause: error });
    }
    const { labels, click } = results.slow.at(-1)!;
    console.log(
      `round ${round} of ${rounds}: ${said}: labels ${labels.toFixed()} ms, click ${click.toFixed()} ms (slow)`,
    );
  }
}

async function report(chromiumVersion: string): Promise<void> {
  const tables = langs.map((lang) => {
    const ofLang = [...found].filter(([visit]) => visit.lang === lang);
    const results = new Map(ofLang.map(([{ entry }, each]): [Entry, Results] => [entry, each]));
    return `### ${LANG_TITLE[lang]}\n\n${raceTable(results, data[lang], versionOf)}`;
  });
  const about = `${rounds} round${rounds === 1 ? '' : 's'}, ${describeMachine(chromiumVersion)}`;
  const section = [about, ...tables].join('\n\n');
  console.log(`\n${section}`);
  if (!whole) return;
  await writeSection('race', section);
  const raw = [...found].map(([{ entry, lang }, results]) => ({ entry: entry.name, lang, ...results }));
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ about, raw }, null, 2)}\n`);
}
