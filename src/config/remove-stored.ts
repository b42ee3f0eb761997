import { STORAGE_PREFIX } from '../model/storage-prefix.js';

/** Removes the help's keys from this browser, before an installation is uninstalled. */
export function removeStored(): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      const keys = Object.keys(storage()).filter((key) => key.startsWith(STORAGE_PREFIX));
      for (const key of keys) storage().removeItem(key);
    } catch {
      // A browser without storage has stored nothing.
    }
  }
}
