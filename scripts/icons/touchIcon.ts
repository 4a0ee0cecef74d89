// The icon for a phone's home screen: the mark of favicon.svg on paper.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

export const MARK = 'public/favicon.svg';
export const TOUCH_ICON = 'public/apple-touch-icon.png';

/** Side in pixels that iOS asks for; it scales down from there. */
const SIDE = 180;
/** The side of the mark's own canvas. */
const MARK_SIDE = 32;
/** Blank on each side, in units of the mark: a launcher may cut a circle of 80 % of the icon out of it. */
const MARGIN = 14;

/** Paper of the light theme: on a home screen an icon has a ground of its own. */
function paper(): string {
  const declared = /--paper: (#[0-9a-f]{6});/.exec(readFileSync('src/styles/tokens.css', 'utf8'));
  if (declared === null) throw new Error('src/styles/tokens.css declares no --paper');
  return declared[1]!;
}

export function touchIcon(): Buffer {
  const side = MARK_SIDE + 2 * MARGIN;
  const ground = `<rect x="${-MARGIN}" y="${-MARGIN}" width="${side}" height="${side}" fill="${paper()}"/>`;
  const svg = readFileSync(MARK, 'utf8')
    .replace(/viewBox="[^"]*"/, `viewBox="${-MARGIN} ${-MARGIN} ${side} ${side}"`)
    .replace('</style>', `</style>${ground}`);
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: SIDE }, font: { loadSystemFonts: false } });
  return drawn.render().asPng();
}
