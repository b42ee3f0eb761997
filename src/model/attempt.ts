/** Returns the result of a callback, or undefined if the callback throws. */
export function attempt<T>(callback: () => T): T | undefined {
  try {
    return callback();
  } catch {
    return undefined;
  }
}
