import { readGlobal } from './globals.js';

/**
 * The Navigation API, where a browser has it. Where it has none, an element of that id answers to
 * its name.
 */
export function readNavigation(): Navigation | undefined {
  const found = readGlobal('navigation');
  const isApi = found instanceof EventTarget && 'currentEntry' in found;
  return isApi ? (found as Navigation) : undefined;
}
