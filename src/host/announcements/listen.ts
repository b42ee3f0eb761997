import { AnnouncementQueue, type Repeated } from './announcement-queue.js';
import { readAlerts } from './read-alerts.js';
import { watchConnection } from './watch-connection.js';
import { watchFailedRequests } from './watch-failed-requests.js';
import { watchNotifications } from './watch-notifications.js';
import { watchToasts } from './watch-toasts.js';

export type { Repeated };

/** The running listeners. */
export interface Listening {
  /** Drops the announcements that wait for an idle browser. */
  clear(): void;
  /** Announces the alerts that the page shows now. */
  readAlerts(): void;
}

/**
 * Listens to all that Web-UI announces, until the signal. Requests nothing, and reads only what the
 * page shows or has fetched.
 *
 * @param deliver called when the browser is idle
 */
export function listen(
  deliver: (waiting: readonly Repeated[]) => void,
  signal: AbortSignal,
): Listening {
  const queue = new AnnouncementQueue(deliver, signal);
  const sources = [watchNotifications, watchToasts, watchFailedRequests, watchConnection];
  for (const watch of sources) watch((announced) => queue.add(announced), signal);
  return {
    clear: () => queue.clear(),
    readAlerts: () => readAlerts().forEach((announced) => queue.add(announced)),
  };
}
