import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { hasApt, installPackages } from './packages.mjs';

/** Where the browsers that can run the tests are installed, the most reliable for tests first. */
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

/** The path of a Chromium, Chrome or Edge, or undefined where there is none. */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** What the tests start it with: offline, and without a sandbox where it would refuse root. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

const PACKAGES = ['chromium-headless-shell', 'fonts-noto-cjk', 'fonts-thai-tlwg'];

/** Installs a browser where none is found; throws an Error that says what to install if it cannot. */
export function ensureBrowser() {
  if (findBrowser()) return;
  try {
    if (hasApt()) installPackages(PACKAGES);
    else {
      const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
      execFileSync(process.execPath, playwright, { stdio: 'inherit' });
    }
  } catch {
    // The one line below says more than the installer's failure, which is on the screen already.
  }
  if (findBrowser()) return;
  throw new Error(
    `No Chromium, Chrome or Edge was found. Install one (on Debian: apt-get install ${PACKAGES.join(' ')}) or set CHROME_PATH.`,
  );
}
