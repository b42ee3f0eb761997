/** The errors, unhandled rejections and console messages of a page during a test. */
export interface ErrorLog {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Stops the recording. */
  close(): void;
}

/** Records all errors and console messages from now on. */
export function recordErrors(): ErrorLog {
  const errors: string[] = [];
  const warnings: string[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  const onError = (event: ErrorEvent) => void errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => void errors.push(String(event.reason));
  window.addEventListener('error', onError, { signal });
  window.addEventListener('unhandledrejection', onRejection, { signal });
  const { error, warn } = console;
  console.error = (...parts) => void errors.push(parts.join(' '));
  console.warn = (...parts) => void warnings.push(parts.join(' '));
  return {
    errors,
    warnings,
    close() {
      listening.abort();
      Object.assign(console, { error, warn });
    },
  };
}
