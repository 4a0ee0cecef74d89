import diagram from 'race:data';
import { neighbours, picked } from '../neighbours.js';

const { nodes, links, size } = diagram;
const byId = new Map(nodes.map((node) => [node.id, node]));
const LINE_HEIGHT = 17;

const middle = (id) => [byId.get(id).x, byId.get(id).y];
const straight = ({ source, target }) => `M${middle(source)}L${middle(target)}`;

/**
 * With `link` and `curveBumpY` of d3-shape the links are curves, with d3-transition loaded the change is gradual;
 * with neither it is what d3-selection does alone.
 */
export function draw({ select, link, curveBumpY }) {
  const curve = link?.(curveBumpY)
    .source((d) => middle(d.source))
    .target((d) => middle(d.target));
  const change = (selection) => (selection.transition ? selection.transition().duration(150) : selection);

  const svg = select('#chart')
    .append('svg')
    .attr('viewBox', [0, 0, size.width, size.height])
    .attr('width', size.width)
    .attr('height', size.height);

  const line = svg
    .append('g')
    .attr('fill', 'none')
    .attr('stroke', '#5f6a70')
    .selectAll('path')
    .data(links)
    .join('path')
    .attr('stroke-dasharray', (d) => (d.dashed ? '5 4' : null))
    .attr('d', curve ?? straight);
  line.append('title').text((d) => d.label);

  const node = svg
    .append('g')
    .attr('stroke', '#12181b')
    .attr('stroke-width', 2)
    .attr('text-anchor', 'middle')
    .attr('font-size', 14)
    .selectAll('g')
    .data(nodes)
    .join('g')
    .attr('transform', (d) => `translate(${d.x},${d.y})`)
    .attr('cursor', 'pointer')
    .attr('tabindex', 0)
    .attr('role', 'button')
    .on('click', (event, d) => pick(d))
    .on('keydown', (event, d) => event.key === 'Enter' && pick(d));
  node.append('title').text((d) => [d.lines.join(' '), ...d.detail].join('\n'));
  node
    .append('rect')
    .attr('x', (d) => -d.width / 2)
    .attr('y', (d) => -d.height / 2)
    .attr('width', (d) => d.width)
    .attr('height', (d) => d.height)
    .attr('rx', (d) => (d.kind === 'field' ? 0 : d.height / 2))
    .attr('fill', '#fff')
    .attr('stroke', (d) => (d.kind === 'term' ? 'none' : null))
    .attr('stroke-dasharray', (d) => (d.kind === 'partner' ? '5 4' : null));
  node
    .append('text')
    .attr('stroke', 'none')
    .attr('font-weight', 700)
    .attr('font-size', (d) => (d.kind === 'term' ? 36 : null))
    .selectAll('tspan')
    .data((d) => d.lines.map((text, i) => ({ text, y: (i - (d.lines.length - 1) / 2) * LINE_HEIGHT })))
    .join('tspan')
    .attr('x', 0)
    .attr('y', (d) => d.y)
    .attr('dy', '0.35em')
    .text((d) => d.text);

  function pick({ id }) {
    const near = neighbours(diagram, id);
    change(node).attr('opacity', (d) => (near.has(d.id) ? 1 : 0.25));
    node.select('rect').attr('fill', (d) => (d.id === id ? '#ffe9a8' : '#fff'));
    change(line).attr('opacity', (d) => (d.source === id || d.target === id ? 1 : 0.15));
    picked(id);
  }
}
