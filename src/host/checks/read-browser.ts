import type { BrowserEvidence } from '../../model/checks/judge-browser.js';

/** Features that Web-UI uses, and that a browser may lack. */
const FEATURES = ['WebSocket', 'EventSource', 'ResizeObserver', 'BigInt', 'structuredClone'];

/** Reads which browser this is. */
export const readBrowser = (): BrowserEvidence => ({
  userAgent: navigator.userAgent,
  missing: FEATURES.filter((name) => !(name in globalThis)),
});
