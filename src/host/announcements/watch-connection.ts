import type { Announce } from './announce.js';

/** Web-UI's message for a missing network. */
const OFFLINE = 'error.NetworkConnectionFailed';

/** Announces that the browser is offline, until the signal. */
export function watchConnection(announce: Announce, signal: AbortSignal): void {
  const onOffline = () => announce({ source: 'connection', text: '', key: OFFLINE });
  window.addEventListener('offline', onOffline, { signal });
}
