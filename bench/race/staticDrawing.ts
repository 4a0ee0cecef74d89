// The floor: what a careful hand would write into the page, links as anchors, so that it works without a script.
import type { RaceDiagram, RaceNode } from './diagram.ts';

const LINE_HEIGHT = 17;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function drawNode({ id, kind, lines, x, y, width, height, detail }: RaceNode): string {
  const top = y - ((lines.length - 1) / 2) * LINE_HEIGHT + (kind === 'term' ? 12 : 5);
  const words = lines.map(
    (line, i) => `<tspan x="${x}" y="${top + i * LINE_HEIGHT}">${escape(line)}</tspan>`,
  );
  const round = kind === 'field' ? 0 : height / 2;
  return (
    `<a class="node ${kind}" id="${id}" href="#${id}"><title>${escape([lines.join(' '), ...detail].join('\n'))}</title>` +
    `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${round}"/>` +
    `<text>${words.join('')}</text></a>`
  );
}

export function drawStatic({ nodes, links, size }: RaceDiagram): string {
  const place = (id: string) => nodes.find((node) => node.id === id)!;
  const lines = links.map(({ source, target, label, dashed }) => {
    const [from, to] = [place(source), place(target)];
    const style = dashed ? ' class="dashed"' : '';
    const ends = `data-source="${source}" data-target="${target}"`;
    return `<line${style} ${ends} x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"><title>${escape(label)}</title></line>`;
  });
  return (
    `<svg viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">` +
    `${lines.join('')}${nodes.map(drawNode).join('')}</svg>`
  );
}
