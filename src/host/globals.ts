/**
 * A global of Web-UI as it stands this moment. Any of them can be missing, null or late, or throw
 * when read: nothing is known of its type, and what cannot be read is undefined.
 */
export function readGlobal(name: string): unknown {
  return attempt(() => (globalThis as unknown as Record<string, unknown>)[name]);
}

/** A field of whatever value, undefined where there is no such thing or it cannot be read. */
export function readField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return attempt(() => (value as Record<string, unknown>)[name]);
}

export function readString(value: unknown, name: string): string | undefined {
  const field = readField(value, name);
  return typeof field === 'string' && field !== '' ? field : undefined;
}

/** What a reading of the host gives, or undefined where the host throws. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
