import type { CitationRecord } from './citedWork.ts';
import { isoDate } from './cslDate.ts';

/**
 * What TeX reads otherwise, as text. Braces by name, because BibTeX counts bare ones, escaped or not; < and > because
 * TeX's old font has ¡ and ¿ in their places.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const texText = (text: string): string => text.replace(/[\\{}$&%#_^~<>]/g, (character) => TEX[character]!);

/** Braces keep the capitals of a title's later words, which styles make small: Kangding, N. */
const texTitle = (title: string): string =>
  title
    .split(' ')
    .map((word, i) => (i > 0 && /\p{Lu}/u.test(word) ? `{${texText(word)}}` : texText(word)))
    .join(' ');

/** A body is one name, whatever commas it holds; a person is family and given name. */
const texName = (name: CitationRecord['author'][number]): string =>
  'literal' in name ? `{${texText(name.literal)}}` : `${texText(name.family)}, ${texText(name.given)}`;

/**
 * The record as a .bib file, for BibTeX and biblatex alike: BibTeX prints types that it does not know as @misc, and
 * reads `year` where biblatex reads `date`. The address is written raw, as both ask: a URL holds no braces.
 */
export function bibtexFile(record: CitationRecord): string {
  const dataset = record.type === 'dataset';
  const date = isoDate(record.issued);
  const fields: Record<string, string> = {
    author: record.author.map(texName).join(' and '),
    title: texTitle(record.title),
    date,
    year: date.slice(0, 4),
    [dataset ? 'publisher' : 'organization']: `{${texText(record.publisher)}}`,
    version: texText(record.version),
    url: record.URL,
    urldate: isoDate(record.accessed),
    language: record.language,
    note: texText(record.note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${dataset ? 'dataset' : 'online'}{${record.id},\n${lines.join('')}}\n`;
}
