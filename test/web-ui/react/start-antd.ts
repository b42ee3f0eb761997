import { antdLook } from './looks/antd.js';
import { react } from './start.js';

export const family = react(antdLook);
