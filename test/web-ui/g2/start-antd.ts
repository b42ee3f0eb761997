import { antdLook } from './looks/antd.js';
import { g2 } from './start.js';

export const generation = g2(antdLook);
