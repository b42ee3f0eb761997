/** Records the warnings in the console instead of printing them. */
export interface WatchedWarnings {
  readonly warnings: readonly string[];
  /** Restores the console and returns the warnings. */
  stop(): readonly string[];
}

export function watchWarnings(): WatchedWarnings {
  const original = console.warn.bind(console);
  const warnings: string[] = [];
  console.warn = (...texts: readonly unknown[]) => void warnings.push(texts.map(String).join(' '));
  return {
    warnings,
    stop() {
      console.warn = original;
      return warnings;
    },
  };
}
