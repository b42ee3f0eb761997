import { state } from './state.js';

/**
 * Another version of Web-UI: its ids, classes and test ids are others, and with `texts` what its
 * controls are called as well. What only stays is what people see.
 */
const suffix = Math.random().toString(36).slice(2, 8);

const names: string[] = [];

/** An id, class or test id of Web-UI, in the version that is shown. */
export function mark(name: string): string {
  if (state.scramble === 'none') return name;
  if (!names.includes(name)) names.push(name);
  return `${suffix}-${names.indexOf(name)}`;
}

/** A text of Web-UI, in the version that is shown. */
export const reworded = (text: string): string => (state.scramble === 'texts' ? `» ${text}` : text);
