import { quotesOf } from '../schema/checkQuotes.ts';
import { locate } from '../schema/jsonPath.ts';
import { parseFile } from '../schema/parseFile.ts';
import { RELEASE_SCHEMAS, type ReleaseTexts } from '../schema/parseRelease.ts';
import { stopOn, type Problem } from '../schema/problems.ts';
import type { Quote } from '../schema/quote.ts';
import { RELEASE_FILES, type ReleaseFile } from '../schema/releases.ts';
import type { Paragraph, Source } from '../schema/source.ts';

export type RecordedParagraph = Pick<Paragraph, 'id' | 'kind' | 'length' | 'sha256'>;

/** A quote and where the release holds it, as `indicators.json indicators[3].quotes[0] (of "theme-parks")`. */
export interface OwnedQuote {
  readonly owner: string;
  readonly quote: Quote;
}

/** What a release says about the article: enough to check a copy against it. */
export interface ProvenanceRecord {
  readonly paragraphs: readonly RecordedParagraph[];
  readonly quotes: readonly OwnedQuote[];
}

/**
 * The fingerprints and every quote of a release. The files need not agree with each other yet: where a quote
 * stands is what a maintainer asks before they do.
 * @throws ContentError when a file is missing or does not fit its schema
 */
export function recordOf(texts: ReleaseTexts, version: string): ProvenanceRecord {
  const problems: Problem[] = [];
  const raw: Partial<Record<ReleaseFile, unknown>> = {};
  for (const file of RELEASE_FILES) {
    const path = `data/${version}/${file}`;
    const text = texts[file];
    if (text === undefined) {
      const mend = 'name a release that exists with --release, or restore the file';
      problems.push({
        file: path,
        at: '(the whole file)',
        found: 'no such file',
        expected: 'a file of the release',
        mend,
      });
      continue;
    }
    const parsed = parseFile(path, text, RELEASE_SCHEMAS[file]);
    raw[file] = parsed.json;
    problems.push(...parsed.problems);
  }
  stopOn(problems);
  return {
    paragraphs: (raw['source.json'] as Source).paragraphs,
    quotes: quotesOf(raw).map(({ file, path, quote }) => ({
      owner: `${file} ${locate(raw[file], path)}`,
      quote,
    })),
  };
}
