// axe-core on a page in whatever state the test has brought it to.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA, and axe's own best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The script goes in through the debugging protocol, so the page keeps its real content security policy.
 * @param within selector of what to look at; the whole page without it
 * @returns one line for each violation; empty when axe finds nothing
 */
export async function axeViolations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([values, selector]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector, { runOnly: { type: 'tag', values } }),
    [RULES, within] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.html}\n    ${node.failureSummary ?? ''}`,
    ),
  );
}
