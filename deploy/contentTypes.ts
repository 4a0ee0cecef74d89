// What each kind of file is sent as. Servers know some of these wrongly or not at all, and Chinese text needs its
// encoding said.

export interface ContentType {
  /** How the path ends. */
  ending: string;
  type: string;
  /** Text, which is worth compressing. */
  text?: true;
}

/** JSON is UTF-8 by definition and names no charset. */
const UTF8 = '; charset=utf-8';

/** Two endings may fit one path; the first counts. */
export const CONTENT_TYPES: readonly ContentType[] = [
  { ending: '/feed.xml', type: `application/atom+xml${UTF8}`, text: true },
  { ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json', text: true },
  { ending: '.html', type: `text/html${UTF8}`, text: true },
  { ending: '.css', type: `text/css${UTF8}`, text: true },
  { ending: '.js', type: `text/javascript${UTF8}`, text: true },
  { ending: '.json', type: 'application/json', text: true },
  { ending: '.svg', type: `image/svg+xml${UTF8}`, text: true },
  { ending: '.xml', type: `application/xml${UTF8}`, text: true },
  { ending: '.csv', type: `text/csv${UTF8}`, text: true },
  { ending: '.bib', type: `application/x-bibtex${UTF8}`, text: true },
  { ending: '.ris', type: `application/x-research-info-systems${UTF8}`, text: true },
  { ending: '.md', type: `text/markdown${UTF8}`, text: true },
  { ending: '.txt', type: `text/plain${UTF8}`, text: true },
  { ending: '.sri', type: `text/plain${UTF8}`, text: true },
  { ending: '.png', type: 'image/png' },
  { ending: '.woff2', type: 'font/woff2' },
  { ending: '.zip', type: 'application/zip' },
];

/** @returns undefined for a kind of file that this site does not publish */
export const contentTypeOf = (path: string): ContentType | undefined =>
  CONTENT_TYPES.find(({ ending }) => path.endsWith(ending));
