// What needs no clock: what is left without scripts, what the keyboard reaches, what axe finds.
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from '../../tests/browser/support/axe.ts';
import { installCounter, type RacePage } from './probe.ts';
import { click, openContext, pointArguments, pointOf, probeOptions, type Visit } from './visit.ts';

export interface Inspection {
  /** Labels that show with scripts off. */
  readonly withoutScripts: number;
  /** Named nodes that the focus reaches, by Tab and by arrow keys. */
  readonly byKeyboard: number;
  /** `rule: what` for every element that breaks one. */
  readonly axe: readonly string[];
}

/** Tab presses until it is given up, and arrow presses at each stop inside the drawing. */
const TABS = 30;
const ARROWS = 12;

export async function inspect(browser: Browser, visit: Visit, pictures?: string): Promise<Inspection> {
  const withoutScripts = await countWithoutScripts(browser, visit);
  const context = await openContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(visit.url, { waitUntil: 'networkidle' });
    const axe = (await axeViolations(page)).map((finding) => finding.split('\n')[0]!);
    const byKeyboard = await countByKeyboard(page, visit);
    if (pictures !== undefined) await picture(page, visit, pictures);
    return { withoutScripts, byKeyboard, axe };
  } finally {
    await context.close();
  }
}

async function countWithoutScripts(browser: Browser, visit: Visit): Promise<number> {
  const context = await openContext(browser, false);
  try {
    const page = await context.newPage();
    await page.goto(visit.url, { waitUntil: 'networkidle' });
    await page.evaluate(installCounter, probeOptions(visit));
    return await page.evaluate(() => (globalThis as unknown as { race: RacePage }).race.countLabels());
  } finally {
    await context.close();
  }
}

async function countByKeyboard(page: Page, { entry, diagram }: Visit): Promise<number> {
  const named = diagram.nodes.filter(({ kind }) => kind !== 'term');
  const labels = named.map(({ label }) => label.replaceAll(/\s/g, '')).sort((a, b) => b.length - a.length);
  const reached = new Set<string>();
  const note = async () => {
    const name = await page.evaluate(focusedName, entry.drawing);
    const label = name === null ? undefined : firstOf(labels, name);
    if (label !== undefined) reached.add(label);
    return name;
  };
  const stops = new Set<string>();
  for (let tabs = 0; tabs < TABS && reached.size < labels.length; tabs++) {
    await page.keyboard.press('Tab');
    const stop = await note();
    if (stop === null) continue;
    // From the end of the page Tab begins again at its top.
    if (stops.has(stop)) break;
    stops.add(stop);
    for (const key of ['ArrowRight', 'ArrowDown'])
      for (let arrows = 0; arrows < ARROWS; arrows++) {
        await page.keyboard.press(key);
        await note();
      }
  }
  return reached.size;
}

/** Names begin with the label, of a link with that of a node, and may go on with those of neighbours. */
function firstOf(longestFirst: readonly string[], name: string): string | undefined {
  const places = longestFirst
    .map((label) => ({ label, at: name.indexOf(label) }))
    .filter(({ at }) => at >= 0);
  return places.sort((a, b) => a.at - b.at)[0]?.label;
}

/** @returns the name of what has the focus, without blanks; null when it is not in the drawing */
function focusedName(drawing: string): string | null {
  const active = document.activeElement;
  const root = active?.closest(drawing);
  if (!active || !root || active === root) return null;
  const named = active.getAttribute('aria-label') ?? active.textContent ?? '';
  return named.replaceAll(/\s/g, '');
}

/** At rest and with a node picked, to be looked at: a broken rival would make an unfair race. */
async function picture(page: Page, visit: Visit, folder: string): Promise<void> {
  const name = `${folder}/${visit.entry.name}-${visit.lang}`;
  await page.reload({ waitUntil: 'networkidle' });
  await page.screenshot({ path: `${name}.png` });
  const session = await page.context().newCDPSession(page);
  await click(session, await page.evaluate(pointOf, pointArguments(visit)));
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${name}-picked.png` });
}
