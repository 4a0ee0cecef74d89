// npm run budgets: what the pages of the built site weigh, beside what they may weigh.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenBudgets } from './budgets/brokenBudgets.ts';
import { brokenList, partTable, siteTables } from './budgets/table.ts';
import { weighSite, type SiteWeight } from './budgets/weighSite.ts';
import { requireBuild } from './requireBuild.ts';
import { parseSiteUrl } from './siteUrl.ts';

const HELP = `Weighs the built site against its budgets, and fails when one is broken.

  npm run budgets                            every kind of page and file, and what is allowed
  npm run budgets -- /en/figures/one-four-n/ one page: everything it loads, the heaviest first
  npm run budgets -- --json                  every page and file, for programs

  --dist FOLDER   another built site than dist/

The budgets, each with its reason, are in scripts/budgets/budgets.ts. A page’s bytes are those that a browser gets which
takes brotli. Build first, for the same SITE_URL: npm run build.`;

function printPage({ pages }: SiteWeight, path: string): number {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page)
    throw new Error(`There is no page ${path}. Give its address from the root of the site: /en/data/`);
  console.log(partTable(page));
  return 0;
}

function printSite(site: SiteWeight, asJson: boolean): number {
  const broken = brokenBudgets(site);
  console.log(asJson ? JSON.stringify({ ...site, broken }, null, 2) : siteTables(site));
  if (broken.length === 0) {
    if (!asJson) console.log('\nAll budgets are kept.');
    return 0;
  }
  console.error(`\n${brokenList(broken)}`);
  console.error(
    '\nTo see what makes a page heavy: npm run budgets -- ADDRESS. A budget is changed in scripts/budgets/budgets.ts, ' +
      'with its reason.',
  );
  return 1;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dist: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) console.log(HELP);
  else {
    const dist = values.dist === undefined ? requireBuild() : resolve(values.dist);
    const site = weighSite(dist, parseSiteUrl().base);
    const [path] = positionals;
    process.exitCode = path === undefined ? printSite(site, values.json ?? false) : printPage(site, path);
  }
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}
