import { select } from 'd3-selection';
import { link, curveBumpY } from 'd3-shape';
import 'd3-transition';
import { draw } from '../d3-selection/draw.js';

draw({ select, link, curveBumpY });
