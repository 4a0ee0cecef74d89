// Whether a server sends the built site as the header table says.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf } from '../deploy/contentTypes.ts';
import { EVERY_RESPONSE, headersFor, type Headers, type Site } from '../deploy/headers.ts';
import { addressOf, publishedFiles } from './publishedFiles.ts';

interface Served {
  /** Absolute path of the built site. */
  dist: string;
  site: Site;
  /** Where it is served: with the site's base, and a slash at the end. */
  url: string;
}

/** Requests under way at once. */
const AT_ONCE = 4;

/**
 * Asks for every published file, and for one that is not there.
 * @returns one line for each thing that is not as it should be
 */
export async function servedProblems(served: Served): Promise<string[]> {
  const { files } = JSON.parse(readFileSync(join(served.dist, 'manifest.json'), 'utf8')) as {
    files: Record<string, string>;
  };
  const queue = publishedFiles(served.dist);
  const problems: string[] = await missingProblems(served);
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop())
      problems.push(...(await fileProblems(served, file, files[file])));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return problems.sort();
}

/** @param hash as the manifest has it, which has none of itself */
async function fileProblems(
  { url, site }: Served,
  file: string,
  hash: string | undefined,
): Promise<string[]> {
  const path = addressOf(file);
  const response = await fetch(new URL(path.slice(1), url), { redirect: 'manual' });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) return [`${path}: status ${response.status}, not 200`];
  const found = createHash('sha256').update(body).digest('hex');
  const type = essenceOf(response.headers.get('Content-Type'));
  const meantType = essenceOf(contentTypeOf(`/${file}`)?.type ?? null);
  return [
    ...(hash === undefined || found === hash ? [] : [`${path}: other bytes than in manifest.json`]),
    ...(type === meantType ? [] : [`${path}: Content-Type: ${type || 'none'}, not ${meantType}`]),
    ...headerProblems(path, response, withoutTls(url, headersFor(path, site))),
  ];
}

async function missingProblems({ url, site }: Served): Promise<string[]> {
  const path = '/no-such-page/';
  const response = await fetch(new URL(path.slice(1), url), { redirect: 'manual' });
  await response.arrayBuffer();
  const { 'Strict-Transport-Security': transport } = headersFor('/404.html', site);
  const meant = { ...EVERY_RESPONSE, ...(transport && { 'Strict-Transport-Security': transport }) };
  return [
    ...(response.status === 404 ? [] : [`${path}: status ${response.status}, not 404`]),
    ...headerProblems(path, response, withoutTls(url, meant)),
  ];
}

/** Over plain http nobody promises TLS. */
function withoutTls(url: string, headers: Headers): Headers {
  if (url.startsWith('https:')) return headers;
  const { 'Strict-Transport-Security': _, ...rest } = headers;
  return rest;
}

function headerProblems(path: string, response: Response, meant: Headers): string[] {
  return Object.entries(meant).flatMap(([name, value]) => {
    const found = response.headers.get(name);
    return found === value ? [] : [`${path}: ${name}: ${found ?? 'missing'}, not ${value}`];
  });
}

/** Hosts say the encoding or leave it out, and have two names for JavaScript. */
const essenceOf = (type: string | null) =>
  (type ?? '').split(';')[0]!.trim().replace('application/javascript', 'text/javascript');
