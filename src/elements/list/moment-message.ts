import type { Moment } from '../../model/moment.js';
import type { Messages } from '../../state/messages-context.js';

/** The message key of each moment. */
export const MOMENT_MESSAGES = {
  access: 'momentAccess',
  starting: 'momentStarting',
  running: 'momentRunning',
  apps: 'momentApps',
  models: 'momentModels',
  data: 'momentData',
  ended: 'momentEnded',
  users: 'momentUsers',
  images: 'momentImages',
  nodes: 'momentNodes',
  system: 'momentSystem',
  general: 'momentGeneral',
} as const satisfies Record<Moment, keyof Messages>;
