import { readFileSync } from 'node:fs';

const CSS = readFileSync('src/styles/tokens.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

export type Palette = Readonly<Record<string, string>>;

/** The colours that the rule with this selector declares, by name without dashes. */
function coloursOf(selector: string): Palette {
  const start = CSS.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule ${selector}`);
  const body = CSS.slice(start, CSS.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

export const LIGHT = coloursOf(':root');
/** Declared twice: for readers whose system is dark, and for those who chose it here. */
export const DARK = coloursOf(":root:not([data-theme='light'])");
export const DARK_CHOSEN = coloursOf(":root[data-theme='dark']");

export const SYSTEMS = ['party-building', 'demonstration', 'service', 'guarantee'];
