import embed from 'vega-embed';
import diagram from 'race:data';
import { neighbours, picked } from '../neighbours.js';

const { nodes, links, size, title } = diagram;
const byId = new Map(nodes.map((node) => [node.id, node]));
const ends = ({ source, target }) => ({
  x: byId.get(source).x,
  y: byId.get(source).y,
  x2: byId.get(target).x,
  y2: byId.get(target).y,
});
const field = (name) => ({ field: name });
const near = 'indexof(near, datum.id) >= 0 || !length(near)';

/** Vega itself: Vega-Lite has no node-link diagrams. */
const spec = {
  $schema: 'https://vega.github.io/schema/vega/v6.json',
  description: title,
  ...size,
  padding: 0,
  background: null,
  signals: [
    { name: 'picked', value: null, on: [{ events: '@box:click, @label:click', update: 'datum.id' }] },
    { name: 'near', update: "picked ? pluck(data('near'), 'id') : []" },
  ],
  data: [
    { name: 'links', values: links.map((link) => ({ ...link, ...ends(link) })) },
    {
      name: 'nodes',
      values: nodes.map((node) => ({
        ...node,
        tip: node.detail.join('\n'),
        neighbours: [...neighbours(diagram, node.id)],
      })),
    },
    {
      name: 'near',
      source: 'nodes',
      transform: [{ type: 'filter', expr: 'picked && indexof(datum.neighbours, picked) >= 0' }],
    },
  ],
  marks: [
    {
      type: 'rule',
      from: { data: 'links' },
      encode: {
        enter: {
          x: field('x'),
          y: field('y'),
          x2: field('x2'),
          y2: field('y2'),
          stroke: { value: '#5f6a70' },
          strokeDash: { signal: 'datum.dashed ? [5, 4] : []' },
          tooltip: field('label'),
        },
        update: {
          opacity: { signal: '!picked || datum.source === picked || datum.target === picked ? 1 : 0.15' },
        },
      },
    },
    {
      name: 'box',
      type: 'rect',
      from: { data: 'nodes' },
      encode: {
        enter: {
          xc: field('x'),
          yc: field('y'),
          width: field('width'),
          height: field('height'),
          cornerRadius: { signal: "datum.kind === 'field' ? 0 : datum.height / 2" },
          stroke: { signal: "datum.kind === 'term' ? null : '#12181b'" },
          strokeWidth: { value: 2 },
          strokeDash: { signal: "datum.kind === 'partner' ? [5, 4] : []" },
          cursor: { value: 'pointer' },
          tooltip: field('tip'),
        },
        update: {
          fill: { signal: "datum.id === picked ? '#ffe9a8' : '#fff'" },
          opacity: { signal: `${near} ? 1 : 0.25` },
        },
      },
    },
    {
      name: 'label',
      type: 'text',
      from: { data: 'nodes' },
      encode: {
        enter: {
          x: field('x'),
          y: { signal: 'datum.y - (length(datum.lines) - 1) * 8.5' },
          text: field('lines'),
          align: { value: 'center' },
          baseline: { value: 'middle' },
          lineHeight: { value: 17 },
          fontSize: { signal: "datum.kind === 'term' ? 36 : 14" },
          fontWeight: { value: 'bold' },
          fill: { value: '#12181b' },
          cursor: { value: 'pointer' },
          tooltip: field('tip'),
        },
        update: { opacity: { signal: `${near} ? 1 : 0.25` } },
      },
    },
  ],
};

const { view } = await embed('#chart', spec, {
  mode: 'vega',
  renderer: 'svg',
  actions: false,
  tooltip: {
    formatTooltip: (text, sanitize) =>
      `<div style="max-width: 320px; white-space: pre-line">${sanitize(text)}</div>`,
  },
});
view.addSignalListener('picked', (_, id) => picked(id));
