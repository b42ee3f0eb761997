import type { CheckName } from '../../model/checks/check.js';
import { judgeAnswer } from '../../model/checks/judge-answer.js';
import { judgeBrowser } from '../../model/checks/judge-browser.js';
import { judgeBuild } from '../../model/checks/judge-build.js';
import { judgeClock } from '../../model/checks/judge-clock.js';
import { judgeCookies } from '../../model/checks/judge-cookies.js';
import { judgeLimits } from '../../model/checks/judge-limits.js';
import { UNKNOWN, type Judgment } from '../../model/checks/judgment.js';
import { readString } from '../globals.js';
import { readAddresses } from './read-addresses.js';
import { readBrowser } from './read-browser.js';
import { readBuild } from './read-build.js';
import { readLimits } from './read-limits.js';
import { readStorage } from './read-storage.js';
import { request } from './request.js';

/** Each check. `clock`, `server`, `build` and `app-proxy` send one request, which only reads. */
const RUN: Readonly<Record<CheckName, () => Judgment | Promise<Judgment>>> = {
  browser: () => judgeBrowser(readBrowser()),
  cookies: () => judgeCookies(readStorage()),
  clock: async () => {
    // Other origins do not expose the date.
    const page = new URL('/', location.href);
    if (!page.protocol.startsWith('http')) return UNKNOWN;
    return judgeClock(await request(page.href, { method: 'HEAD' }));
  },
  server: async () => {
    const { server } = readAddresses();
    const answer = server && (await request(server.href, { method: 'GET' }));
    return judgeAnswer(answer && { ...answer, version: readString(answer.json, 'manager') });
  },
  build: async () => judgeBuild(await readBuild()),
  'app-proxy': async () => {
    const { appProxy } = readAddresses();
    // The page may not read the answer, but learns that there is one.
    const init = { method: 'GET', mode: 'no-cors' } as const;
    const answer = appProxy && (await request(appProxy.href, init));
    return judgeAnswer(answer && { ...answer, host: appProxy.host });
  },
  limits: () => judgeLimits(readLimits()),
};

/** Runs a check. Never rejects: a check that fails could not be checked. */
export async function runCheck(name: CheckName): Promise<Judgment> {
  try {
    return await RUN[name]();
  } catch {
    return UNKNOWN;
  }
}
