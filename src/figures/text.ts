/**
 * Widths of text before any browser has seen it. System faces differ, so the estimate leans to the wide side:
 * Han and full-width marks are one em; Latin advances are Georgia's, the widest of the serif stack.
 */
const NARROW = new Set([...'iljtfr.,:;\'’‘“”"!|()[] -·']);
const WIDE = new Set([...'mwMWQO@%—…']);

function advance(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x2e80) return 1;
  if (WIDE.has(character)) return 0.95;
  if (NARROW.has(character)) return 0.38;
  if (/[A-Z]/.test(character)) return 0.74;
  if (/[0-9]/.test(character)) return 0.62;
  return 0.56;
}

/** Estimated width in px of a run at a font size in px; `bold` widens Latin by a twentieth. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += advance(character);
  return em * size * (bold ? 1.05 : 1);
}

const CLOSING = new Set([...'，。、；：？！”’》）】…—,.;:?!)']);

function units(text: string): string[] {
  // Latin words stay whole; each Han character may start a line, closing marks may not.
  const parts = text.match(/[⺀-鿿＀-￯]|\s+|[^\s⺀-鿿＀-￯]+/gu) ?? [];
  return parts.reduce<string[]>((joined, part) => {
    const last = joined.length - 1;
    if (last >= 0 && CLOSING.has(part[0]!)) joined[last] += part;
    else joined.push(part);
    return joined;
  }, []);
}

/** Breaks text into lines that fit `width` px. A single unit wider than the line stands alone. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units(text)) {
    const candidate = line + unit;
    if (line !== '' && textWidth(candidate.trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line = candidate;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
