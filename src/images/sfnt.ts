/** Tables of an OpenType font by tag. */
export type Tables = Map<string, Buffer>;

const HEADER = 12;
const ENTRY = 16;

export function readTables(font: Uint8Array): Tables {
  const source = Buffer.from(font);
  const entries = Array.from({ length: source.readUInt16BE(4) }, (_, i) => HEADER + i * ENTRY);
  return new Map(
    entries.map((entry) => {
      const start = source.readUInt32BE(entry + 8);
      const tag = source.toString('latin1', entry, entry + 4);
      return [tag, source.subarray(start, start + source.readUInt32BE(entry + 12))];
    }),
  );
}

/** The font of these tables (TrueType outlines); checksums are left out, which only validators read. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(HEADER + sorted.length * ENTRY);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(sorted.length, 4);
  const parts: Buffer[] = [head];
  let at = head.length;
  sorted.forEach(([tag, data], i) => {
    const entry = HEADER + i * ENTRY;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    at += data.length + padding.length;
  });
  return Buffer.concat(parts);
}

/** Windows, Unicode, English. */
const PLATFORM = [3, 1, 0x409] as const;

/** Table `name`: family, style, whole name, PostScript name. */
export function nameTable(family: string, weight: number): Buffer {
  const names: [id: number, text: string][] = [
    [1, family],
    [2, 'Regular'],
    [4, `${family} ${weight}`],
    [6, `${family.replaceAll(' ', '')}-${weight}`],
  ];
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let at = 0;
  names.forEach(([id], i) => {
    const fields = [...PLATFORM, id, strings[i]!.length, at];
    fields.forEach((field, j) => head.writeUInt16BE(field, 6 + i * 12 + j * 2));
    at += strings[i]!.length;
  });
  return Buffer.concat([head, ...strings]);
}

const LAST = 0x10ffff;

/** Table `cmap` of format 13: the glyph of each character, and one glyph for every character besides. */
export function cmapTable(glyphs: ReadonlyMap<number, number>, others: number): Buffer {
  const groups: [from: number, to: number, glyph: number][] = [];
  let next = 0;
  for (const [point, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    if (point > next) groups.push([next, point - 1, others]);
    groups.push([point, point, glyph]);
    next = point + 1;
  }
  groups.push([next, LAST, others]);
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  [3, 10].forEach((field, i) => table.writeUInt16BE(field, 4 + i * 2));
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(13, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.flat().forEach((field, i) => table.writeUInt32BE(field, 28 + i * 4));
  return table;
}
