import { Graph } from '@antv/g6';
import diagram from 'race:data';
import { picked } from '../neighbours.js';

const { nodes, links, size } = diagram;
const labelFontSize = ({ data }) => (data.kind === 'term' ? 36 : 14);

const graph = new Graph({
  container: 'chart',
  ...size,
  animation: false,
  data: {
    nodes: nodes.map((node) => ({ id: node.id, data: node, style: { x: node.x, y: node.y } })),
    edges: links.map((link) => ({ id: link.id, source: link.source, target: link.target, data: link })),
  },
  node: {
    type: ({ data }) => (data.kind === 'field' ? 'rect' : 'ellipse'),
    style: {
      size: ({ data }) => [data.width, data.height],
      fill: '#fff',
      stroke: '#12181b',
      lineWidth: ({ data }) => (data.kind === 'term' ? 0 : 2),
      lineDash: ({ data }) => (data.kind === 'partner' ? [5, 4] : 0),
      cursor: 'pointer',
      labelText: ({ data }) => data.lines.join('\n'),
      labelPlacement: 'center',
      labelFill: '#12181b',
      labelFontWeight: 'bold',
      labelFontSize,
      labelLineHeight: 17,
    },
    state: {
      selected: { fill: '#ffe9a8', stroke: '#12181b', lineWidth: 2, halo: false, labelFontSize },
      active: { halo: false, labelFontSize },
      inactive: { opacity: 0.25 },
    },
  },
  edge: {
    style: { stroke: '#5f6a70', lineDash: ({ data }) => (data.dashed ? [5, 4] : 0) },
    state: { active: { halo: false }, inactive: { opacity: 0.15 } },
  },
  behaviors: [
    {
      type: 'click-select',
      degree: 1,
      state: 'selected',
      neighborState: 'active',
      unselectedState: 'inactive',
      animation: false,
      onClick: ({ target }) => picked(target.id),
    },
  ],
  plugins: [
    {
      type: 'tooltip',
      getContent: async (event, [{ data }]) => (data.detail ?? [data.label]).join('<br>'),
    },
  ],
});

await graph.render();
// The sign that the canvas holds the drawing; the race then looks at its pixels.
document.documentElement.dataset.drawn = '';
