import type { Moment } from '../../model/moment.js';
import type { Messages } from '../../state/messages-context.js';

/** Returns the name of a moment, whose message has a key such as `momentApps`. */
export function momentName(moment: Moment, messages: Messages): string {
  const key = `moment${moment.charAt(0).toUpperCase()}${moment.slice(1)}`;
  return messages[key as `moment${Capitalize<Moment>}`];
}
