import mermaid from 'mermaid';
import diagram from 'race:data';
import { neighbours, picked } from '../neighbours.js';

const { nodes, links } = diagram;
const chart = document.getElementById('chart');

/** Mermaid has its own grammar for ids: n0, n1, … */
const name = (id) => `n${nodes.findIndex((node) => node.id === id)}`;
const SHAPES = { term: ['(', ')'], core: ['([', '])'], partner: ['([', '])'], field: ['[', ']'] };

const text = [
  'flowchart LR',
  ...nodes.map(
    ({ id, kind, lines }) =>
      `${name(id)}${SHAPES[kind][0]}"${lines.join('<br>')}"${SHAPES[kind][1]}:::${kind}`,
  ),
  ...links.map(({ source, target, dashed }) => `${name(source)} ${dashed ? '-.-' : '---'} ${name(target)}`),
  ...nodes.map(({ id, detail }) => `click ${name(id)} call pick("${id}") "${detail.join('<br>')}"`),
  'classDef default fill:#fff,stroke:#12181b,stroke-width:2px,color:#12181b,font-weight:bold',
  'classDef term font-size:36px,stroke:none',
  'classDef partner stroke-dasharray:5 4',
].join('\n');

window.pick = (id) => {
  const near = neighbours(diagram, id);
  for (const node of nodes) {
    const element = chart.querySelector(`.node[id*="-${name(node.id)}-"]`);
    element.style.opacity = near.has(node.id) ? '1' : '0.25';
    element.classList.toggle('picked', node.id === id);
  }
  for (const { source, target } of links) {
    const edge = chart.querySelector(`path[id*="L_${name(source)}_${name(target)}_"]`);
    edge.style.opacity = source === id || target === id ? '1' : '0.15';
  }
  picked(id);
};

mermaid.initialize({
  startOnLoad: false,
  // Needed for `click … call`.
  securityLevel: 'loose',
  theme: 'neutral',
  // Lighter than the default, ELK, which is loaded for the layout alone.
  layout: 'dagre',
  look: 'classic',
  flowchart: { nodeSpacing: 24, rankSpacing: 60, padding: 6 },
  themeCSS: '.node.picked :is(rect, path, polygon) { fill: #ffe9a8 !important }',
});
const { svg, bindFunctions } = await mermaid.render('diagram', text);
chart.innerHTML = svg;
bindFunctions?.(chart);
