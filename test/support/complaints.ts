/** What a page complains of while something is tried: errors, unhandled rejections, the console. */
export interface Complaints {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Listens no longer. */
  close(): void;
}

/** Hears all complaints from now on. */
export function hearComplaints(): Complaints {
  const errors: string[] = [];
  const warnings: string[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  const onError = (event: ErrorEvent) => void errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => void errors.push(String(event.reason));
  window.addEventListener('error', onError, { signal });
  window.addEventListener('unhandledrejection', onRejection, { signal });
  const { error, warn } = console;
  console.error = (...said) => void errors.push(said.join(' '));
  console.warn = (...said) => void warnings.push(said.join(' '));
  return {
    errors,
    warnings,
    close() {
      listening.abort();
      Object.assign(console, { error, warn });
    },
  };
}
