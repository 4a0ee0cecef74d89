import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/page.ts';

interface Meeting {
  readonly open: string;
  readonly one: string;
  readonly other: string;
}

/**
 * Which visible notes meet another note, a figure, the text or a heading: at rest, and with every note opened by
 * its link in turn.
 */
const meetings = (page: Page): Promise<Meeting[]> =>
  page.evaluate(() => {
    const partsOf = (note: Element) => [note, ...note.querySelectorAll('.note-body')];
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
    const words = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()];
    };
    const boxes = (elements: readonly Element[]) =>
      elements.map((element) => ({
        name: element.id || element.className || element.textContent.slice(0, 20),
        rects: [element.getBoundingClientRect()],
      }));
    const fixed = () => [
      ...boxes([...document.querySelectorAll('.figure, .stage, .sheet, .source-facts, .references')]),
      ...[...document.querySelectorAll('.sections p[id], .step-text p, .step h3, .sections h2')].map(
        (element) => ({
          name: element.id || element.textContent,
          rects: words(element),
        }),
      ),
    ];
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const found: { open: string; one: string; other: string }[] = [];
    const look = (open: string) => {
      const notes = [...document.querySelectorAll('.note')].filter(isSeen).map((note) => ({
        name: note.querySelector('.note-body')!.id,
        rects: partsOf(note)
          .filter(isSeen)
          .map((part) => part.getBoundingClientRect()),
      }));
      const others = [...notes, ...fixed()];
      for (const [i, one] of notes.entries())
        for (const other of others.slice(i + 1))
          if (one.rects.some((a) => other.rects.some((b) => meet(a, b))))
            found.push({ open, one: one.name, other: other.name });
    };
    look('none');
    for (const reference of document.querySelectorAll<HTMLElement>('a[data-note]')) {
      reference.click();
      look(reference.getAttribute('href')!);
      reference.click();
    }
    return found;
  });

const CASES = ['/', '/en/'].flatMap((path) => [1280, 1680].map((width) => ({ path, width })));

describe.each(CASES)('the margin of $path at $width px', ({ path, width }) => {
  it('shows the first line of every number’s note beside its paragraph', async () => {
    const page = await openPage(path, { width });
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.para:not(:is(.standfirst, .step) *)')].flatMap((para) => {
        const text = para.firstElementChild!.getBoundingClientRect();
        return [...para.querySelectorAll('.note-num > summary')].map((summary) => {
          const line = summary.getBoundingClientRect();
          return { beside: line.left > text.right, starts: line.top >= text.top - 1, height: line.height };
        });
      }),
    );
    expect(lines.length).toBeGreaterThan(35);
    expect(lines.filter(({ beside, starts, height }) => !beside || !starts || height === 0)).toEqual([]);
  });

  it('has no note on a note, a figure, a heading or the text, whichever is open', async () => {
    const page = await openPage(path, { width });
    expect(await meetings(page)).toEqual([]);
  });

  it('moves no text when a note opens, and brings the notes that gave way back', async () => {
    const page = await openPage(path, { width });
    const places = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.sections p[id], .step-text p, .step h3, .figure, section > .para .note-num > summary',
          ),
        ].map((element) => ({
          top: element.getBoundingClientRect().top + scrollY,
          seen: element.checkVisibility({ visibilityProperty: true }),
        })),
      );
    const before = await places();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const link = page.locator('a[href="#note-construction-tasks"]');
    await link.click();
    await page.locator('.note.is-covered').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.keyboard.press('Escape');
    await page.locator('.note.is-covered').waitFor({ state: 'detached' });
    expect(await places()).toEqual(before);
  });
});

it('closes the open note when another is opened by its own line', async () => {
  const page = await openPage('/en/', { width: 1280 });
  await page.locator('a[href="#note-construction-checklists"]').click();
  await page.locator('details:has(> #note-renovated-estates) > summary').click();
  await page.locator('details[open]:has(> #note-renovated-estates)').waitFor();
  await page.locator('details:not([open]):has(> #note-construction-checklists)').waitFor();
});
