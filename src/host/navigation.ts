import { readGlobal } from './globals.js';

/** Returns the Navigation API if supported. Ignores a global element with the same id. */
export function readNavigation(): Navigation | undefined {
  const found = readGlobal('navigation');
  const isApi = found instanceof EventTarget && 'currentEntry' in found;
  return isApi ? (found as Navigation) : undefined;
}
