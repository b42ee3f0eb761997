import { browserName, browserOf, type Browser } from '../support-bundle/browser-name.js';
import type { Judgment } from './judgment.js';

/**
 * The oldest versions that are not outdated: two years before this release of the help. The version of
 * another browser, such as the desktop app, is not judged.
 */
const OLDEST: Partial<Readonly<Record<Browser['name'], number>>> = {
  Edge: 131,
  Opera: 115,
  'Samsung Internet': 27,
  Firefox: 128,
  Chrome: 131,
  Safari: 18,
};

/** The properties of a browser. */
export interface BrowserEvidence {
  readonly userAgent: string;
  /** The features of browsers that Web-UI uses, and that this one lacks. */
  readonly missing: readonly string[];
}

/** Judges whether the browser has what Web-UI uses, and is not outdated. */
export function judgeBrowser({ userAgent, missing }: BrowserEvidence): Judgment {
  const browser = browserOf(userAgent);
  const oldest = browser && OLDEST[browser.name];
  const name = browserName(userAgent);
  if (missing.length > 0) return { state: 'problem', evidence: [name, ...missing] };
  if (!browser || oldest === undefined) return { state: 'unknown', evidence: [name] };
  return browser.version < oldest
    ? { state: 'problem', evidence: [name, `< ${oldest}`] }
    : { state: 'fine', evidence: [name] };
}
