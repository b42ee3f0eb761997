import { defineAll, type TagNamesOf } from '../shared/define-element.js';
import { HelpContents } from './bai-help-contents.js';
import { HelpPageLayout } from './bai-help-page-layout.js';

/** The elements of the help's page, except those that it shares with the drawer. */
const ELEMENTS = {
  'bai-help-contents': HelpContents,
  'bai-help-page-layout': HelpPageLayout,
} as const;

export const define = (): void => defineAll(ELEMENTS);

type Elements = TagNamesOf<typeof ELEMENTS>;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges all of ELEMENTS
  interface HTMLElementTagNameMap extends Elements {}
}
