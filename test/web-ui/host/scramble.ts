import { state } from './state.js';

/**
 * Another version of Web-UI: its ids, classes and test ids are others, and with `texts` what its
 * controls are called as well. What only stays is what people see.
 */
const suffix = Math.random().toString(36).slice(2, 8);

/** An id, class or test id of Web-UI, in the version that is shown. */
export const mark = (name: string): string =>
  state.scramble === 'none' ? name : `${name.length}-${suffix}-${[...name].reverse().join('')}`;

/** A text of Web-UI, in the version that is shown. */
export const reworded = (text: string): string => (state.scramble === 'texts' ? `» ${text}` : text);
