export { loadCheckMessages } from '../messages/checks/load-check-messages.js';
export type { CheckMessages } from '../messages/checks/check-messages.js';
