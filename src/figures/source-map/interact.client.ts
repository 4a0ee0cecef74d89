import { liveRegion } from '../liveRegion.client.ts';
import { walkTarget } from '../walk.ts';

const MARKS = 'a.mark-link';
/** Query parameter that holds the picked mark: its paragraph, start and end. */
const PARAMETER = 'mark';

const keyOf = (mark: SVGAElement) => mark.dataset['key'] ?? '';
const drawingOf = (mark: Element) => mark.closest('.drawing')!;
const marksOf = (drawing: Element) => [...drawing.querySelectorAll<SVGAElement>(MARKS)];

/** One tab stop: the picked mark, or the one that was last walked to. */
function rove(drawings: readonly Element[], current: string | null): void {
  for (const drawing of drawings) {
    const marks = marksOf(drawing);
    const stop = marks.find((mark) => keyOf(mark) === current) ?? marks[0];
    for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  }
}

/** The accessible name is the phrase between quotation marks, and what there is to say of it. */
function wordsOf(mark: SVGAElement): { phrase: string; text: string } {
  const name = mark.getAttribute('aria-label') ?? '';
  const [, phrase = '', text = name] = /^(.+”)(?:；|; )(.+)$/u.exec(name) ?? [];
  return { phrase, text };
}

/**
 * Folded strips are long: there the words open under the paragraph of the mark, and what follows gives way by the
 * room that is kept for them at the end.
 */
function makeRoom(drawing: Element, mark: SVGAElement | undefined): void {
  const detail = drawing.querySelector<SVGForeignObjectElement>('.detail');
  const bottom = mark?.closest<SVGElement>('[data-bottom]')?.dataset['bottom'];
  // The words need less than is kept for the longest of them.
  const height = detail?.querySelector<HTMLElement>('.detail-body')?.offsetHeight ?? 0;
  detail?.setAttribute('y', bottom ?? detail.dataset['y'] ?? '0');
  for (const row of drawing.querySelectorAll<SVGElement>('[data-top]')) {
    const below = bottom !== undefined && Number(row.dataset['top']) >= Number(bottom);
    if (below) row.setAttribute('transform', `translate(0,${height})`);
    else row.removeAttribute('transform');
  }
}

/** Words that go when the focus or the pointer does hold no link: it would go while the Tab key is on its way there. */
function showWords(drawing: Element, mark: SVGAElement | undefined, stays = false): void {
  const body = drawing.querySelector('.detail-body');
  body?.classList.toggle('is-open', mark !== undefined);
  body?.classList.toggle('is-kept', stays);
  if (body && mark !== undefined) {
    const { phrase, text } = wordsOf(mark);
    body.querySelector('.detail-phrase')!.textContent = phrase;
    body.querySelector('.detail-text span')!.textContent = text;
    body.querySelector('.detail-text a')?.setAttribute('href', mark.getAttribute('href') ?? '');
  }
  makeRoom(drawing, mark);
}

/** Whoever is sent the address is led to the figure, unless it leads somewhere already. */
function writeAddress(key: string | null, figure: string): void {
  const query = new URLSearchParams(location.search);
  if (key === null) query.delete(PARAMETER);
  else query.set(PARAMETER, key);
  const search = query.size === 0 ? '' : `?${query}`;
  const own = figure === '' ? '' : `#${figure}`;
  const elsewhere = location.hash === own ? '' : location.hash;
  const hash = elsewhere || (key === null ? '' : own);
  history.replaceState(history.state, '', `${location.pathname}${search}${hash}`);
}

/**
 * Makes the marks of the server's drawing pickable: a pick, and in unfolded strips also focus and the pointer, shows
 * the phrase of a mark and what uses it.
 */
export function attach(root: HTMLElement): void {
  const drawings = [...root.querySelectorAll<SVGSVGElement>('.drawing.source-map')];
  const live = liveRegion(root);
  let picked: string | null = null;

  const find = (drawing: Element, key: string | null) => marksOf(drawing).find((mark) => keyOf(mark) === key);
  const preview = (drawing: Element, key: string | null) => {
    const folded = drawing.querySelector('[data-bottom]') !== null;
    const shown = folded ? picked : (key ?? picked);
    showWords(drawing, find(drawing, shown), shown === picked);
  };
  const show = (key: string | null) => {
    picked = key;
    for (const drawing of drawings) {
      for (const mark of marksOf(drawing)) {
        const is = keyOf(mark) === key;
        mark.classList.toggle('is-picked', is);
        if (is) mark.setAttribute('aria-current', 'true');
        else mark.removeAttribute('aria-current');
      }
      showWords(drawing, find(drawing, key), true);
    }
    rove(drawings, key);
  };
  const pick = (key: string | null) => {
    show(key);
    writeAddress(key, root.id);
    const mark = drawings.map((drawing) => find(drawing, key)).find((found) => found !== undefined);
    live.textContent = mark?.getAttribute('aria-label') ?? '';
  };

  const markAt = (event: Event) => (event.target as Element).closest<SVGAElement>(MARKS);
  // On the figure: an <svg> that listens for focus itself becomes a tab stop.
  root.addEventListener('click', (event) => {
    const mark = markAt(event);
    if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    pick(keyOf(mark) === picked ? null : keyOf(mark));
    if (picked !== null) drawingOf(mark).querySelector('.detail')?.scrollIntoView({ block: 'nearest' });
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      const back = (event.target as Element).closest('.detail') === null ? null : picked;
      if (picked !== null) pick(null);
      for (const drawing of drawings) {
        showWords(drawing, undefined);
        if (back !== null && drawing.getClientRects().length > 0) find(drawing, back)?.focus();
      }
      return;
    }
    const mark = markAt(event);
    if (mark === null) return;
    if (event.key === ' ') {
      event.preventDefault();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return;
    }
    const marks = marksOf(drawingOf(mark));
    const next = marks[walkTarget(marks.length, marks.indexOf(mark), event.key) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    rove(drawings, keyOf(next));
    next.focus();
  });
  for (const [type, on] of [
    ['pointerover', true],
    ['focusin', true],
    ['pointerout', false],
    ['focusout', false],
  ] as const)
    root.addEventListener(type, (event) => {
      const mark = markAt(event);
      if (mark !== null) preview(drawingOf(mark), on ? keyOf(mark) : null);
    });
  document.addEventListener('click', (event) => {
    const kept = (event.target as Element).closest(`${MARKS}, .detail, a, button, summary, label`);
    if (picked !== null && kept === null) pick(null);
  });

  const asked = new URLSearchParams(location.search).get(PARAMETER);
  const known = drawings.some((drawing) => find(drawing, asked) !== undefined);
  show(known ? asked : null);
}
