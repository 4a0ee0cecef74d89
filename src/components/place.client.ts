/** Where the reader is: marked in the contents, and shared, kept or forgotten when the reader asks for it. */
import { readKept, writeKept } from './keptPlace.client.ts';

/** A line two fifths down the screen, about where the eye is: the section that crosses it is being read. */
const EYE = '-40% 0px -60%';

const wide = matchMedia('(min-width: 1240px)');
const root = document.documentElement;
const nav = document.querySelector<HTMLElement>('[data-place-of-reader]')!;
const tools = nav.querySelector<HTMLElement>('.reader')!;
const share = tools.querySelector<HTMLButtonElement>('[data-share]')!;
const keep = tools.querySelector<HTMLButtonElement>('[data-keep]')!;
const live = tools.querySelector<HTMLElement>('[role=status]')!;
const back = nav.querySelector<HTMLAnchorElement>('.kept a')!;

const keepText = keep.textContent;
const canShare = 'share' in navigator;
if (canShare) share.textContent = share.dataset['share']!;

const links = [...nav.querySelectorAll<HTMLAnchorElement>('ol a')];
const linkTo = (section: string) => links.find(({ hash }) => hash === `#${section}`);

let current = document.querySelector<HTMLElement>('.sections > section')!;
let kept = readKept();

function say(text: string | undefined): void {
  live.textContent = text ?? '';
}

function showKept(): void {
  const link = kept === null ? undefined : linkTo(kept);
  root.toggleAttribute('data-kept', link !== undefined);
  if (link !== undefined) {
    back.textContent = link.textContent;
    back.href = link.hash;
  }
  keep.textContent = kept === current.id ? keep.dataset['kept']! : keepText;
}

/** @returns whether the browser let us */
function setKept(section: string | null): boolean {
  if (!writeKept(section)) return false;
  kept = section;
  showKept();
  return true;
}

/** In the margin the tools stay with the contents; elsewhere they stand in the blank after the section that is read. */
function moveTools(): void {
  const home = wide.matches ? nav : current;
  if (tools.parentElement !== home && tools.querySelector(':focus-visible') === null) home.append(tools);
}

function show(section: HTMLElement): void {
  for (const link of links) link.removeAttribute('aria-current');
  linkTo(section.id)?.setAttribute('aria-current', 'location');
  if (section !== current) say('');
  current = section;
  showKept();
  moveTools();
}

async function sharePlace(): Promise<void> {
  const url = `${location.origin}${location.pathname}#${current.id}`;
  try {
    if (canShare) await navigator.share({ title: linkTo(current.id)?.textContent ?? document.title, url });
    else {
      await navigator.clipboard.writeText(url);
      say(share.dataset['done']);
    }
  } catch (error) {
    if ((error as Error).name === 'AbortError') return;
    history.replaceState(history.state, '', url);
    say(share.dataset['failed']);
  }
}

share.addEventListener('click', () => void sharePlace());

keep.addEventListener('click', () => {
  const forgets = kept === current.id;
  const done = setKept(forgets ? null : current.id);
  say(keep.dataset[!done ? 'failed' : forgets ? 'undone' : 'done']);
});

nav.querySelector('[data-forget]')!.addEventListener('click', () => {
  if (!setKept(null)) return;
  say(keep.dataset['undone']);
  // The line with the button is gone; the focus stays where it was.
  nav.tabIndex = -1;
  nav.focus({ preventScroll: true });
});

wide.addEventListener('change', moveTools);

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) show(target as HTMLElement);
  },
  { rootMargin: EYE },
);
for (const section of document.querySelectorAll('.sections > section')) observer.observe(section);
show(current);
