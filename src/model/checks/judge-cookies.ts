import { UNKNOWN, type Judgment } from './judgment.js';

/** Whether a page can read each storage; undefined if the browser does not report it. */
export interface StorageEvidence {
  readonly cookies: boolean | undefined;
  readonly localStorage: boolean | undefined;
  readonly sessionStorage: boolean | undefined;
}

/** Judges whether the browser stores the login and the settings of Web-UI. */
export function judgeCookies(storages: StorageEvidence): Judgment {
  const { cookies, localStorage, sessionStorage } = storages;
  const all = Object.entries({ cookies, localStorage, sessionStorage });
  const blocked = all.filter(([, isAllowed]) => isAllowed === false).map(([name]) => name);
  if (blocked.length > 0) return { state: 'problem', evidence: blocked };
  if (all.some(([, isAllowed]) => isAllowed !== true)) return UNKNOWN;
  return { state: 'fine', evidence: all.map(([name]) => name) };
}
