import { fitNote, type Span } from './fitNote.ts';

/** An open note in the margin: kept off what crosses the margin, and off the notes at rest, which give way. */

const CROSSING = '.figure, .steps, .sheet, .source-facts, .sections h2:not(.visually-hidden), .references';

function spanOf(elements: readonly Element[]): Span {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Puts every note where the style sheet has it. */
export function releaseNotes(notes: readonly HTMLDetailsElement[]): void {
  for (const note of notes) {
    note.style.translate = '';
    note.style.removeProperty('--room');
    note.classList.remove('is-covered');
  }
}

/** @param others all the notes of the page */
export function placeNote(note: HTMLDetailsElement, others: readonly HTMLDetailsElement[]): void {
  const parts = [note, note.querySelector('.note-body')!];
  const natural = spanOf(parts);
  const obstacles = [...document.querySelectorAll(CROSSING)].map((element) => spanOf([element]));
  const paragraph = note.closest('.para')!;
  const { top, room } = fitNote(natural, paragraph.getBoundingClientRect().bottom, obstacles);
  note.style.translate = `0 ${top - natural.top}px`;
  // The head of the note stands above what scrolls when there is less room than text.
  const head = natural.bottom - natural.top - note.querySelector('.note-body')!.clientHeight;
  if (room < natural.bottom - natural.top) note.style.setProperty('--room', `${room - head}px`);
  const placed = spanOf(parts);
  for (const other of others) {
    if (other === note || other.open) continue;
    const rest = other.getBoundingClientRect();
    if (rest.height > 0 && rest.top < placed.bottom && rest.bottom > placed.top)
      other.classList.add('is-covered');
  }
}
