import { defineAll, type TagNamesOf } from '../shared/define-element.js';
import { HelpCheckResults } from './bai-help-check-results.js';

/** The element of the results of checks. */
const ELEMENTS = { 'bai-help-check-results': HelpCheckResults } as const;

export const define = (): void => defineAll(ELEMENTS);

type Elements = TagNamesOf<typeof ELEMENTS>;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges all of ELEMENTS
  interface HTMLElementTagNameMap extends Elements {}
}
