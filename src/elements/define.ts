import { VERSION } from '../model/version.js';
import { HelpDrawer } from './drawer/bai-help-drawer.js';
import { HelpLauncher } from './launcher/bai-help-launcher.js';
import { HelpMark } from './launcher/bai-help-mark.js';
import { HelpPage } from './page/bai-help-page.js';
import { HelpPageContent } from './page/bai-help-page-content.js';
import { HelpRoot } from './session/bai-help-root.js';
import { HelpSession } from './session/bai-help-session.js';
import { defineAll, type TagNamesOf } from './shared/define-element.js';

/** The elements of a closed help. The others load when they are wanted. */
const ELEMENTS = {
  'bai-help-drawer': HelpDrawer,
  'bai-help-launcher': HelpLauncher,
  'bai-help-mark': HelpMark,
  'bai-help-page': HelpPage,
  'bai-help-page-content': HelpPageContent,
  'bai-help-root': HelpRoot,
  'bai-help-session': HelpSession,
} as const;

/**
 * Defines the elements, unless the document has another version of them. A mix of two versions
 * would not work.
 *
 * @returns whether the document's elements are of this version
 */
export function defineElements(): boolean {
  const { version = VERSION } = (customElements.get('bai-help-root') ?? {}) as {
    version?: unknown;
  };
  if (version !== VERSION) return false;
  defineAll(ELEMENTS);
  return true;
}

type Elements = TagNamesOf<typeof ELEMENTS>;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges all of ELEMENTS
  interface HTMLElementTagNameMap extends Elements {}
}
