/** The start of the keys that the help writes. */
const PREFIX = 'backend-ai-help';

/** Removes the help's keys from this browser, before an installation is uninstalled. */
export function removeStored(): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      const keys = Object.keys(storage()).filter((key) => key.startsWith(PREFIX));
      for (const key of keys) storage().removeItem(key);
    } catch {
      // A browser without storage has stored nothing.
    }
  }
}
