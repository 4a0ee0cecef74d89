// npm run lighthouse: every type of page, both languages, as Lighthouse sees it on a phone.
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireBuild } from '../../scripts/requireBuild.ts';
import { parseSiteUrl } from '../../scripts/siteUrl.ts';
import { listen } from '../../scripts/staticServer.ts';
import { pagePath } from '../../src/i18n/routes.ts';
import { findChromium } from '../../tests/browser/support/chromium.ts';
import { installBench, versionOf } from '../installBench.ts';
import { describeMachine } from '../machine.ts';
import { writeSection } from '../readme.ts';
import { spread, tableRow } from '../spread.ts';

const HELP = `Runs Lighthouse, mobile setting, on every type of page in both languages.

  npm run lighthouse                   3 runs a page; writes the table into bench/README.md
  npm run lighthouse -- --runs 1 --page embed
                                       less of it; prints the table and what is below 100, writes nothing

Build the site first: npm run build. Leave the machine alone meanwhile.`;

const PAGES = {
  story: '',
  figure: 'figures/one-four-n/',
  indicator: 'indicators/service-activities/',
  data: 'data/',
  press: 'press/',
  embed: 'embed/one-four-n/',
} as const;
type PageType = keyof typeof PAGES;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What is read of Lighthouse's answer. */
interface Answer {
  readonly runtimeError?: { readonly message: string };
  readonly environment: { readonly hostUserAgent: string };
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    page: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
const runs = Number(values.runs);
const types = (values.page ?? Object.keys(PAGES)) as PageType[];
if (!Number.isInteger(runs) || runs < 1 || types.some((type) => !(type in PAGES))) {
  console.error(HELP);
  process.exit(1);
}

installBench();
const dist = requireBuild();
const { base } = parseSiteUrl();
const { path: chromePath, env } = await findChromium();
const server = await listen({ dist, base, port: 0, host: '127.0.0.1' });
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

const rows: string[] = [];
let browser = '';
try {
  for (const type of types)
    for (const lang of ['zh', 'en'] as const) {
      const path = pagePath(lang, PAGES[type], base);
      if (!existsSync(join(dist, path.slice(base.length), 'index.html'))) {
        rows.push(
          tableRow([`${type}, ${lang}`, `\`${path}\``, ...CATEGORIES.map(() => 'no such page yet'), '–']),
        );
        continue;
      }
      const answers: Answer[] = [];
      for (let run = 0; run < runs; run++) answers.push(await lighthouse(origin + path, type));
      browser = /Chrome\/([\d.]+)/.exec(answers[0]!.environment.hostUserAgent)?.[1] ?? '';
      rows.push(rowOf(`${type}, ${lang}`, path, answers));
      console.log(rows.at(-1));
      for (const failed of failures(answers.at(-1)!)) console.log(`    ${failed}`);
    }
} finally {
  server.closeAllConnections();
  server.close();
}
const section = [
  `${runs} run${runs === 1 ? '' : 's'} a page, Lighthouse ${versionOf('lighthouse')}, ${describeMachine(browser)}`,
  [
    tableRow(['page', 'path', ...CATEGORIES, 'CLS']),
    tableRow(['---', '---', ...CATEGORIES.map(() => '---:'), '---:']),
    ...rows,
  ].join('\n'),
].join('\n\n');
console.log(`\n${section}`);
if (values.page === undefined) await writeSection('lighthouse', section);

function rowOf(name: string, path: string, answers: readonly Answer[]): string {
  const scores = CATEGORIES.map((category) =>
    spread(answers.map(({ categories }) => 100 * (categories[category].score ?? 0))),
  );
  const shift = spread(
    answers.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? Number.NaN),
    3,
  );
  return tableRow([name, `\`${path}\``, ...scores, shift]);
}

/** What keeps a category from 100. */
function failures({ categories, audits }: Answer): string[] {
  return CATEGORIES.filter((category) => categories[category].score !== 1).flatMap((category) =>
    categories[category].auditRefs.flatMap(({ id }) => {
      const { score, title } = audits[id]!;
      return score === null || score >= 1 ? [] : [`${category}: ${id}: ${title}`];
    }),
  );
}

/** Mobile is its default: a slow phone on a slow line, simulated. */
async function lighthouse(url: string, type: PageType): Promise<Answer> {
  const cli = join(import.meta.dirname, '../node_modules/lighthouse/cli/index.js');
  const flags = ['--headless', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const args = [
    cli,
    url,
    '--quiet',
    '--no-enable-error-reporting',
    '--output=json',
    '--output-path=stdout',
    `--only-categories=${CATEGORIES.join()}`,
    `--chrome-flags=${flags.join(' ')}`,
    // It is there to be framed, and says `noindex`: search engines are to find the figure's own page.
    ...(type === 'embed' ? ['--skip-audits=is-crawlable'] : []),
  ];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env, CHROME_PATH: chromePath },
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse gave up on ${url}; it says why above.`);
  const answer = JSON.parse(text) as Answer;
  if (answer.runtimeError) throw new Error(`${url}: ${answer.runtimeError.message}`);
  return answer;
}
