import type { Roots } from './roots.js';

/** The names of elements that were seen before their definition. Each is awaited once. */
const awaited = new Set<string>();
const watchers = new Set<() => void>();

/** Awaits the definitions of the elements in these roots that have none yet. */
export function awaitDefinitions(roots: Roots): void {
  for (const root of roots) {
    for (const { localName } of root.querySelectorAll(':not(:defined)')) {
      if (awaited.has(localName)) continue;
      awaited.add(localName);
      // A built-in element with an unknown `is` is not defined either, and cannot be awaited.
      void customElements.whenDefined(localName).then(
        () => watchers.forEach((defined) => defined()),
        () => undefined,
      );
    }
  }
}

/**
 * Calls back when an awaited element is defined, until the signal. It gets its shadow root then,
 * which no mutation tells.
 */
export function watchDefinitions(defined: () => void, signal: AbortSignal): void {
  watchers.add(defined);
  signal.addEventListener('abort', () => watchers.delete(defined));
}
