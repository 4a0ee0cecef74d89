import { draw } from '../d3-selection/draw.js';

// d3.min.js, a script of its own, as d3js.org shows it for pages without a bundler.
draw(window.d3);
