import { astryxLook } from './looks/astryx.js';
import { react } from './start.js';

export const family = react(astryxLook);
