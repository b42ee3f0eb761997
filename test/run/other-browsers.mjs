import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { FIREFOX_PREFERENCES, findFirefox } from './firefox.mjs';
import { hasApt, installPackages } from './packages.mjs';
import { PATIENT_LAUNCH, patientPage } from './patience.mjs';
import { findWebKit, webkitLauncher } from './webkit.mjs';

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/** Starts Firefox through WebDriver BiDi. */
const firefoxLauncher = (executablePath) =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    createPage: patientPage,
    launchOptions: {
      ...PATIENT_LAUNCH,
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: FIREFOX_PREFERENCES,
    },
  });

/**
 * Installs Firefox and WebKit from Debian's packages where they are missing and apt is available.
 */
export function ensureOtherBrowsers() {
  if ((findFirefox() && findWebKit()) || !hasApt()) return;
  try {
    installPackages(PACKAGES);
  } catch {
    // `otherBrowsers` reports each missing browser.
  }
}

/** Returns the launchers of Firefox and WebKit. A missing browser is reported on the console. */
export async function otherBrowsers() {
  const firefox = findFirefox();
  const launchers = [firefox && firefoxLauncher(firefox), findWebKit() && (await webkitLauncher())];
  if (launchers.includes(undefined)) {
    console.warn(`Only some browsers were found. On Debian: apt-get install ${PACKAGES.join(' ')}`);
  }
  return launchers.filter(Boolean);
}
