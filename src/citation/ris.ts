import type { CitationRecord } from './citedWork.ts';
import { isoDate } from './cslDate.ts';

/** The format has no escapes, and a line is a field: only a line break could do harm. */
const risText = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** Family and given name stand apart by a comma, so readers of RIS take a comma in a body's name for one, too. */
const risName = (name: CitationRecord['author'][number]): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

/** The record as a .ris file in UTF-8. Lines end in LF: every reader takes it, and not every one takes CR LF. */
export function risFile(record: CitationRecord): string {
  const fields: [string, string][] = [
    ['TY', record.type === 'dataset' ? 'DATA' : 'ELEC'],
    ['ID', record.id],
    ...record.author.map((name): [string, string] => ['AU', risName(name)]),
    ['TI', record.title],
    ['PY', isoDate(record.issued).slice(0, 4)],
    ['DA', isoDate(record.issued, '/')],
    ['PB', record.publisher],
    ['ET', record.version],
    ['UR', record.URL],
    ['Y2', isoDate(record.accessed, '/')],
    ['LA', record.language],
    ['N1', record.note],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${risText(value)}\n`).join('');
}
