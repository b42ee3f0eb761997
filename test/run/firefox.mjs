import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Returns the path of a Firefox, or `undefined`. */
export const findFirefox = () =>
  [process.env.FIREFOX_PATH, ...PLACES].find((path) => path && existsSync(path));

/** Preferences that stop Firefox from connecting to the internet. */
export const FIREFOX_PREFERENCES = {
  'network.proxy.type': 0,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
