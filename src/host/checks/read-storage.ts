import { attempt } from '../../model/attempt.js';
import type { StorageEvidence } from '../../model/checks/judge-cookies.js';

/** Reads whether the page can use the storage of the browser. Writes nothing. */
export const readStorage = (): StorageEvidence => ({
  cookies: navigator.cookieEnabled,
  localStorage: isReadable(() => localStorage),
  sessionStorage: isReadable(() => sessionStorage),
});

/** A browser that blocks storage throws on the access. */
const isReadable = (storage: () => Storage): boolean =>
  attempt(() => storage().length >= 0) === true;
