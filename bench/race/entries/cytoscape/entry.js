import cytoscape from 'cytoscape';
import diagram from 'race:data';
import { picked } from '../neighbours.js';

const { nodes, links } = diagram;
const container = document.getElementById('chart');

const cy = cytoscape({
  container,
  elements: {
    nodes: nodes.map(({ x, y, ...node }) => ({
      data: { ...node, text: node.lines.join('\n') },
      classes: node.kind,
      position: { x, y },
    })),
    edges: links.map((link) => ({ data: link, classes: link.dashed ? 'dashed' : '' })),
  },
  layout: { name: 'preset', fit: false },
  zoom: 1,
  pan: { x: 0, y: 0 },
  autoungrabify: true,
  userZoomingEnabled: false,
  userPanningEnabled: false,
  boxSelectionEnabled: false,
  style: [
    {
      selector: 'node',
      style: {
        shape: 'ellipse',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': '#fff',
        'border-width': 2,
        'border-color': '#12181b',
        label: 'data(text)',
        color: '#12181b',
        'font-family': 'system-ui, sans-serif',
        'font-size': 14,
        'font-weight': 'bold',
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-valign': 'center',
      },
    },
    { selector: 'node.term', style: { 'border-width': 0, 'font-size': 36 } },
    { selector: 'node.partner', style: { 'border-style': 'dashed' } },
    { selector: 'node.field', style: { shape: 'rectangle' } },
    { selector: 'edge', style: { width: 1, 'line-color': '#5f6a70' } },
    { selector: 'edge.dashed', style: { 'line-style': 'dashed' } },
    { selector: '.far', style: { opacity: 0.25 } },
    { selector: 'node.picked', style: { 'background-color': '#ffe9a8' } },
  ],
});

// Cytoscape draws no tooltips; its own documentation leaves them to the page.
cy.on('mouseover', 'node', ({ target }) => (container.title = target.data('detail').join('\n')));
cy.on('mouseover', 'edge', ({ target }) => (container.title = target.data('label')));
cy.on('mouseout', 'node, edge', () => (container.title = ''));

cy.on('tap', 'node', ({ target }) => {
  cy.batch(() => {
    cy.elements().removeClass('picked').addClass('far');
    target.closedNeighborhood().removeClass('far');
    target.addClass('picked');
  });
  cy.one('render', () => picked(target.id()));
});

// The sign that the canvas holds the drawing; the race then looks at its pixels.
cy.one('render', () => (document.documentElement.dataset.drawn = ''));
