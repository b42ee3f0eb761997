import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { hasApt, installPackages } from './packages.mjs';

/** Paths of the browsers that can run the tests, the most reliable first. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Returns the path of a Chromium, Chrome or Edge, or `undefined`. */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** Arguments of the test browser: no network, and no sandbox if the user is root. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

const PACKAGES = ['chromium-headless-shell', 'fonts-noto-cjk', 'fonts-thai-tlwg'];

/** Installs a browser if none is found. Throws an Error that names the packages to install. */
export function ensureBrowser() {
  if (findBrowser()) return;
  try {
    if (hasApt()) installPackages(PACKAGES);
    else {
      const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
      execFileSync(process.execPath, playwright, { stdio: 'inherit' });
    }
  } catch {
    // The error below is more helpful than the failure of the installer, which the terminal shows.
  }
  if (findBrowser()) return;
  throw new Error(
    `No Chromium, Chrome or Edge was found. Install one (on Debian: apt-get install ${PACKAGES.join(' ')}) or set CHROME_PATH.`,
  );
}
