// npm run deploy:check: asks a server for every file of dist/ and compares what comes with the header table.
import { parseArgs } from 'node:util';
import { siteOf } from './prepareForHost.ts';
import { requireBuild } from './requireBuild.ts';
import { servedProblems } from './servedProblems.ts';
import { parseSiteUrl } from './siteUrl.ts';

const HELP = `Checks a site that is online: every file of dist/, its bytes, its type and its headers.

  npm run deploy:check                              at the address in SITE_URL
  npm run deploy:check -- https://a.example/base/   at another address, for the same build

Build first, for the same SITE_URL: npm run build.`;

/** Lines shown; a header that is missing everywhere fills thousands. */
const SHOWN = 30;

async function check(address: string | undefined): Promise<number> {
  const dist = requireBuild();
  const built = parseSiteUrl();
  const { origin, base } = parseSiteUrl(address);
  const url = `${origin}${base}`;
  console.log(`Asking ${url} for every file of dist/…`);
  const problems = await servedProblems({ dist, site: siteOf(dist, built), url });
  for (const problem of problems.slice(0, SHOWN)) console.error(`  ${problem}`);
  if (problems.length > SHOWN) console.error(`  … and ${problems.length - SHOWN} more`);
  console.log(
    problems.length === 0 ? 'All is as deploy/headers.ts says.' : `${problems.length} differences.`,
  );
  return problems.length === 0 ? 0 : 1;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  if (values.help) console.log(HELP);
  else process.exitCode = await check(positionals[0]);
} catch (error) {
  const { message, cause } = error as Error;
  console.error(`\n${message}${cause instanceof Error ? `: ${cause.message}` : ''}`);
  process.exitCode = 1;
}
