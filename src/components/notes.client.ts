/** Notes of the story: a number or term opens its note beside or below the text, Escape closes it. */

import { placeNote, releaseNotes } from './placeNote.client.ts';

const wide = matchMedia('(min-width: 1240px)');

const references = [...document.querySelectorAll<HTMLAnchorElement>('a[data-note]')];
const notes = [...document.querySelectorAll<HTMLDetailsElement>('details.note')];

function noteOf(reference: HTMLAnchorElement): HTMLDetailsElement | null {
  return (
    document.getElementById(reference.hash.slice(1))?.closest<HTMLDetailsElement>('details.note') ?? null
  );
}

function referenceOf(note: HTMLDetailsElement): HTMLAnchorElement | null {
  const { id } = note.querySelector('.note-body')!;
  return references.find(({ hash }) => hash === `#${id}`) ?? null;
}

function setOpen(note: HTMLDetailsElement, open: boolean): void {
  // In the margin an open note takes the place of those below it: one at a time.
  if (open && wide.matches)
    for (const other of notes) if (other !== note && other.open) setOpen(other, false);
  note.open = open;
  arrange();
  const reference = referenceOf(note);
  reference?.classList.toggle('is-open', open);
  reference?.setAttribute('aria-expanded', String(open));
}

function arrange(): void {
  releaseNotes(notes);
  // In a step it lies under its paragraph, where nothing else is.
  const open = wide.matches ? notes.find((note) => note.open && note.closest('.step') === null) : undefined;
  if (open) placeNote(open, notes);
}

for (const reference of references) {
  reference.setAttribute('aria-expanded', 'false');
  reference.addEventListener('click', (event) => {
    const note = noteOf(reference);
    if (note === null) return;
    event.preventDefault();
    const opening = !note.open;
    setOpen(note, opening);
    history.replaceState(null, '', opening ? reference.hash : location.pathname + location.search);
    if (opening) note.scrollIntoView({ block: 'nearest' });
  });
}

for (const note of notes) {
  note.addEventListener('toggle', () => setOpen(note, note.open));
  note.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !note.open) return;
    setOpen(note, false);
    referenceOf(note)?.focus();
  });
}

document.addEventListener('keydown', (event) => {
  const reference = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-note]');
  if (event.key !== 'Escape' || !reference) return;
  const note = noteOf(reference);
  if (note?.open === true) setOpen(note, false);
});

document.addEventListener('click', (event) => {
  if (!wide.matches || (event.target as Element).closest('details.note, a[data-note]') !== null) return;
  for (const note of notes) if (note.open) setOpen(note, false);
});

/** An address that names a note opens it. */
function openAddressed(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const note = target?.closest<HTMLDetailsElement>('details.note');
  if (note) setOpen(note, true);
}

addEventListener('resize', arrange);
addEventListener('hashchange', openAddressed);
openAddressed();
