/**
 * Notifies the stand-in's parts when user, language or path change. The listeners are private on
 * purpose: a plugin has to use the events and globals of the real Web-UI.
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

/** A number that changes with every change, for React's useSyncExternalStore. */
export const changeCount = (): number => count;
