import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { hasApt, installPackages } from './packages.mjs';
import { findWebKit, webkitLauncher } from './webkit.mjs';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

const findFirefox = () =>
  [process.env.FIREFOX_PATH, ...FIREFOX].find((path) => path && existsSync(path));

/** Firefox through WebDriver BiDi, kept from looking for the internet. */
const firefoxLauncher = (executablePath) =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        'network.proxy.type': 0,
        'app.normandy.enabled': false,
        'services.settings.server': 'data:,#remote-settings-dummy/v1',
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
      },
    },
  });

/** Installs Firefox and WebKit where they are missing and Debian's packages can be had. */
export function ensureOtherBrowsers() {
  if ((findFirefox() && findWebKit()) || !hasApt()) return;
  try {
    installPackages(PACKAGES);
  } catch {
    // Said by `otherBrowsers`, which looks for what is there.
  }
}

/** The launchers of Firefox and WebKit that this machine has, and a word on those that it has not. */
export async function otherBrowsers() {
  const firefox = findFirefox();
  const launchers = [firefox && firefoxLauncher(firefox), findWebKit() && (await webkitLauncher())];
  if (launchers.includes(undefined)) {
    console.warn(`Only some browsers were found. On Debian: apt-get install ${PACKAGES.join(' ')}`);
  }
  return launchers.filter(Boolean);
}
