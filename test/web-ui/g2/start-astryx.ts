import { astryxLook } from './looks/astryx.js';
import { g2 } from './start.js';

export const generation = g2(astryxLook);
