import { addressParagraphs } from './paragraphs.ts';

/**
 * Numbers and terms come as `<x-ref>` with their text in an attribute and their note inside. This turns each into
 * a link, gathers the notes of a paragraph behind it, numbers them through the page, and gives them addresses that
 * name what they are about. The links are written here and not in a template, because a line break in a template
 * is a blank between two Han characters.
 */
const REFERENCE =
  /<x-ref data-id="([a-z0-9-]+)" data-class="([^"]*)" data-status="([a-z]+)" data-text="([^"]*)">([\s\S]*?)<\/x-ref>/g;
const MARKER = /⟦(\d+)⟧/g;
const BLOCK = /<(p|li)([^>]*)>((?:(?!<\/?\1[\s>])[\s\S])*?)<\/\1>/g;

interface Note {
  readonly id: string;
  /** `num` or `term`. */
  readonly kind: string;
  readonly html: string;
  /** Empty for terms. */
  readonly number: string;
  readonly link: string;
}

function collect(html: string): { html: string; notes: Note[] } {
  const notes: Note[] = [];
  const uses = new Map<string, number>();
  const marked = html.replace(
    REFERENCE,
    (_, about: string, className: string, status: string, text: string, body: string) => {
      const use = (uses.get(about) ?? 0) + 1;
      uses.set(about, use);
      const id = `note-${about}${use > 1 ? `-${use}` : ''}`;
      const kind = className.split(' ')[0]!;
      // Terms carry no number: their underline is enough, and a text full of superscripts is not read.
      const number = kind === 'num' ? String(notes.filter((note) => note.kind === 'num').length + 1) : '';
      const mark = number === '' ? '' : `<sup>${number}</sup>`;
      const link = `<a class="${className}" href="#${id}" data-note data-status="${status}">${text}${mark}</a>`;
      notes.push({ id, kind, html: body.trim(), number, link });
      return `⟦${notes.length - 1}⟧`;
    },
  );
  return { html: marked, notes };
}

function noteHtml({ id, kind, html, number }: Note): string {
  const body = html.replaceAll('@note@', id).replaceAll('@n@', number);
  return `<details class="note note-${kind}">${body}</details>`;
}

/**
 * The HTML with every note behind its paragraph.
 * @param linkLabel name of the link that every paragraph of a story gets to itself; other prose gets none
 * @throws when a note stands outside a paragraph or list item
 */
export function annotate(source: string, linkLabel?: string): string {
  const { html: marked, notes } = collect(source);
  const html = linkLabel === undefined ? marked : addressParagraphs(marked, linkLabel);
  const placed = new Set<Note>();
  const gathered = html.replace(BLOCK, (block, tag: string, attributes: string, content: string) => {
    const own = [...content.matchAll(MARKER)].map((match) => notes[Number(match[1])]!);
    if (own.length === 0) return block;
    own.forEach((note) => placed.add(note));
    const list = `<div class="notes">${own.map(noteHtml).join('')}</div>`;
    const text = content.replace(MARKER, (_, index: string) => notes[Number(index)]!.link);
    return tag === 'p'
      ? `<div class="para"><p${attributes}>${text}</p>${list}</div>`
      : `<li${attributes}><div class="para"><div>${text}</div>${list}</div></li>`;
  });
  const lost = notes.filter((note) => !placed.has(note));
  if (lost.length > 0)
    throw new Error(`notes outside a paragraph or list item: ${lost.map(({ id }) => id).join(', ')}`);
  return gathered;
}
