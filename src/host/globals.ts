import { attempt } from '../model/attempt.js';

/**
 * Reads a global of Web-UI. Returns undefined if reading fails. The type is unknown, since globals
 * can be missing, null or late.
 */
export function readGlobal(name: string): unknown {
  return attempt(() => (globalThis as unknown as Record<string, unknown>)[name]);
}

/** Reads a field of any value; undefined if the field cannot be read. */
export function readField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return attempt(() => (value as Record<string, unknown>)[name]);
}

/** Reads a text field; undefined if the text is missing or empty. */
export function readString(value: unknown, name: string): string | undefined {
  const field = readField(value, name);
  return typeof field === 'string' && field !== '' ? field : undefined;
}
