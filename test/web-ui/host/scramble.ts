import { state } from './state.js';

/**
 * Emulates another version of Web-UI with different ids, classes and test ids. With `texts`, the
 * names of controls differ too. Only the visible layout stays the same.
 */
const suffix = Math.random().toString(36).slice(2, 8);

const names: string[] = [];

/** Returns an id, class or test id in the emulated version. */
export function mark(name: string): string {
  if (state.scramble === 'none') return name;
  if (!names.includes(name)) names.push(name);
  return `${suffix}-${names.indexOf(name)}`;
}

/** Returns a text of Web-UI in the emulated version. */
export const reworded = (text: string): string => (state.scramble === 'texts' ? `» ${text}` : text);
