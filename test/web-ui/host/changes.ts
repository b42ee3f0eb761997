/**
 * How the stand-in's own parts hear that something they draw has changed (user, language, path).
 * Private on purpose: a plugin has to notice by the events and globals that Web-UI really has.
 */
const listeners = new Set<() => void>();
let count = 0;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changed(): void {
  count += 1;
  for (const listener of [...listeners]) listener();
}

/** A number that differs after every change, for React's useSyncExternalStore. */
export const changeCount = (): number => count;
