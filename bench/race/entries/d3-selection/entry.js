import { select } from 'd3-selection';
import { draw } from './draw.js';

draw({ select });
