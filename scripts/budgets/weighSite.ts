import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, publishedFiles } from '../publishedFiles.ts';
import { FILE_BUDGETS, type FileKind, type Measure } from './budgets.ts';
import { languageOf, pageTypeOf, type Language, type PageType } from './pageTypes.ts';
import { sizeOfFile, sum, type Size } from './sentSize.ts';
import { createSiteFiles } from './siteFiles.ts';
import { weighPage, type PageParts, type Part } from './weighPage.ts';

export interface PageWeight extends PageParts {
  /** Undefined for a page of which no budget speaks. */
  readonly type: PageType | undefined;
  readonly language: Language;
  readonly weights: Readonly<Record<Exclude<Measure, 'requests'>, Size>>;
  readonly requests: number;
}

export interface FileWeight extends Size {
  readonly path: string;
  readonly kind: FileKind;
}

export interface SiteWeight {
  readonly pages: readonly PageWeight[];
  readonly files: readonly FileWeight[];
}

export const amountOf = (page: PageWeight, measure: Measure): number =>
  measure === 'requests' ? page.requests : page.weights[measure].sent;

/**
 * @param dist absolute path of a built site
 * @param base the path that it was built for, with slashes at both ends
 */
export function weighSite(dist: string, base: string): SiteWeight {
  const files = publishedFiles(dist);
  const siteFiles = createSiteFiles(dist, base);
  return {
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) => weighPage(siteFiles, addressOf(file), readFileSync(join(dist, file), 'utf8')))
      .map(withWeights),
    files: files.flatMap((file) => {
      const budget = FILE_BUDGETS.find(({ of }) => of.test(file));
      return budget ? [{ path: `/${file}`, kind: budget.kind, ...sizeOfFile(dist, file) }] : [];
    }),
  };
}

function withWeights(page: PageParts): PageWeight {
  const { path, parts, inline } = page;
  const first = parts.filter((part) => !part.later);
  const later = parts.filter((part) => part.later);
  const of = (among: readonly Part[], kind: Part['kind']) => among.filter((part) => part.kind === kind);
  return {
    ...page,
    type: pageTypeOf(path),
    language: languageOf(path),
    weights: {
      html: sum(of(first, 'html')),
      css: sum([...of(first, 'css'), inline.css]),
      js: sum([...of(first, 'js'), inline.js]),
      later: sum(of(later, 'js')),
      fonts: sum(of(first, 'fonts')),
      images: sum(of(first, 'images')),
      all: sum(first),
    },
    requests: first.length,
  };
}
