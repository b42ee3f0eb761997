import { defineAll, type TagNamesOf } from '../shared/define-element.js';
import { HelpReport } from './bai-help-report.js';

/** The element of a request for help. */
const ELEMENTS = { 'bai-help-report': HelpReport } as const;

export const define = (): void => defineAll(ELEMENTS);

type Elements = TagNamesOf<typeof ELEMENTS>;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges all of ELEMENTS
  interface HTMLElementTagNameMap extends Elements {}
}
