// Who runs, and where each shows what is measured.
export interface Entry {
  /** Folder in entries/, or `own`. */
  readonly name: string;
  readonly title: string;
  /** Packages of bench/ whose versions belong in the table. */
  readonly packages: readonly string[];
  /** Selector of what holds the drawing, not its list, table or description for screen readers. */
  readonly drawing: string;
  /** Labels are pixels: the entry says when it has drawn, and the probe looks at the canvas. */
  readonly canvas?: true;
  /** Files of packages served as they are, by their name on the page. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Without it the drawing is found by its text. */
  readonly node?: (id: string) => string;
  /** Selector that matches once a click on a node is answered and shows. */
  readonly picked: (id: string) => string;
}

const picked = (id: string) => `html[data-picked="${id}"]`;

/** The only place that knows our embed from inside. */
const OWN: Entry = {
  name: 'own',
  title: 'this site’s embed',
  packages: [],
  drawing: '.drawing',
  node: (id) => `.drawing [data-key="${id}"] .hit`,
  picked: (id) => `.drawing .node[data-key="${id}"].is-selected`,
};

export const ENTRIES: readonly Entry[] = [
  OWN,
  {
    name: 'static-svg',
    title: 'static SVG by hand (the floor)',
    packages: [],
    drawing: '#chart svg',
    picked,
  },
  {
    name: 'd3-selection',
    title: 'D3, d3-selection alone',
    packages: ['d3-selection'],
    drawing: '#chart svg',
    picked,
  },
  {
    name: 'd3-modules',
    title: 'D3, tree-shaken (selection, shape, transition)',
    packages: ['d3-selection', 'd3-shape', 'd3-transition'],
    drawing: '#chart svg',
    picked,
  },
  {
    name: 'd3-full',
    title: 'D3, full bundle',
    packages: ['d3'],
    copies: { 'd3.min.js': 'd3/dist/d3.min.js' },
    drawing: '#chart svg',
    picked,
  },
  {
    name: 'react-flow',
    title: 'React Flow',
    packages: ['@xyflow/react', 'react'],
    drawing: '.react-flow__nodes',
    picked,
  },
  {
    name: 'highcharts',
    title: 'Highcharts',
    packages: ['highcharts'],
    drawing: '#chart svg.highcharts-root',
    picked,
  },
  {
    name: 'cytoscape',
    title: 'Cytoscape.js',
    packages: ['cytoscape'],
    drawing: '#chart',
    canvas: true,
    picked,
  },
  { name: 'mermaid', title: 'Mermaid', packages: ['mermaid'], drawing: '#chart svg', picked },
  { name: 'echarts', title: 'ECharts', packages: ['echarts'], drawing: '#chart svg', picked },
  {
    name: 'vega-embed',
    title: 'Vega-Embed',
    packages: ['vega-embed', 'vega'],
    drawing: '#chart svg',
    picked,
  },
  { name: 'g6', title: 'AntV G6', packages: ['@antv/g6'], drawing: '#chart', canvas: true, picked },
];

/** The node that is clicked: it has a neighbour by every kind of link. */
export const CLICKED = 'two-new-partner';
