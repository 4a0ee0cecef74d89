import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import 'highcharts/es-modules/masters/modules/networkgraph.src.js';
import 'highcharts/es-modules/masters/modules/accessibility.src.js';
import diagram from 'race:data';
import { neighbours, picked } from '../neighbours.js';

const { nodes, links, size, title } = diagram;
const byId = new Map(nodes.map((node) => [node.id, node]));

Highcharts.chart('chart', {
  chart: {
    ...size,
    type: 'networkgraph',
    animation: false,
    backgroundColor: 'transparent',
    margin: 0,
    spacing: [0, 0, 0, 0],
  },
  title: { text: undefined },
  credits: { enabled: false },
  accessibility: {
    description: title,
    // Its keyboard walks the links, so each says which nodes it joins.
    point: {
      descriptionFormatter: ({ fromNode, toNode, label }) => `${fromNode.name} – ${toNode.name}: ${label}`,
    },
  },
  tooltip: {
    formatter() {
      return (byId.get(this.id)?.detail ?? [this.label]).join('<br>');
    },
    style: { width: 320 },
    outside: true,
  },
  plotOptions: {
    series: { animation: false, states: { inactive: { enabled: false } } },
  },
  series: [
    {
      keys: ['from', 'to', 'label', 'dashStyle'],
      data: links.map(({ source, target, label, dashed }) => [
        source,
        target,
        label,
        dashed ? 'Dash' : 'Solid',
      ]),
      nodes: nodes.map(({ id, label, lines, kind, width, height }) => ({
        id,
        name: label,
        lines,
        kind,
        marker: {
          symbol: kind === 'field' ? 'square' : 'circle',
          radius: Math.min(width, height) / 2 + (kind === 'term' ? 0 : 3),
          lineWidth: kind === 'term' ? 0 : 2,
        },
        dataLabels: { style: { fontSize: kind === 'term' ? '36px' : '12px' } },
      })),
      draggable: false,
      color: '#ffffff',
      marker: { lineColor: '#12181b', fillColor: '#ffffff' },
      link: { color: '#5f6a70', width: 1 },
      layoutAlgorithm: {
        enableSimulation: false,
        maxIterations: 1,
        // The places are known: set them, and pin them against the forces.
        initialPositions() {
          for (const node of this.nodes) {
            const { x, y } = byId.get(node.id);
            node.plotX = node.prevX = x;
            node.plotY = node.prevY = y;
            node.fixedPosition = true;
          }
        },
      },
      dataLabels: {
        enabled: true,
        allowOverlap: true,
        defer: false,
        linkFormat: '',
        align: 'center',
        verticalAlign: 'middle',
        y: 0,
        formatter() {
          return this.point.lines?.join('<br>') ?? this.key;
        },
        style: { textOutline: 'none', color: '#12181b' },
      },
      point: {
        events: {
          click() {
            const near = neighbours(diagram, this.id);
            for (const node of this.series.nodes) {
              node.graphic?.attr({
                opacity: near.has(node.id) ? 1 : 0.25,
                fill: node.id === this.id ? '#ffe9a8' : '#ffffff',
              });
              node.dataLabel?.attr({ opacity: near.has(node.id) ? 1 : 0.25 });
            }
            for (const link of this.series.points)
              link.graphic?.attr({ opacity: link.from === this.id || link.to === this.id ? 1 : 0.15 });
            picked(this.id);
          },
        },
      },
    },
  ],
});
