import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { framedPages } from './builtPages.ts';
import { trimStyle } from './trimStyle.ts';

const STYLE = /(?<=<style>)[\s\S]*?(?=<\/style>)/;
/** The last one is the figure's own. */
const SCRIPT = /(?<=<script>)(?:(?!<script>)[\s\S])*(?=<\/script>\s*<\/body>)/;

/**
 * Trims the style sheet inside each framed page of a built site. One sheet serves a figure in all its editions, so
 * that the policy that lists the sheets by hash does not grow with languages and releases.
 */
export function trimFramedStyles(dist: string): void {
  const figures = Map.groupBy(framedPages(dist), (path) => path.split('/').at(-2)!);
  for (const paths of figures.values()) {
    const pages = paths.map((path) => readFileSync(join(dist, path), 'utf8'));
    const sheets = new Set(pages.map((html) => STYLE.exec(html)?.[0]));
    const [sheet] = sheets;
    if (sheet === undefined || sheets.size > 1)
      throw new Error(`${paths.join(', ')}: expected one and the same <style>, found ${sheets.size}`);
    const trimmed = trimStyle(
      sheet,
      pages.map((html) => html.replace(STYLE, '')),
      SCRIPT.exec(pages[0]!)?.[0],
    );
    for (const [i, path] of paths.entries())
      writeFileSync(
        join(dist, path),
        pages[i]!.replace(STYLE, () => trimmed),
      );
  }
}
