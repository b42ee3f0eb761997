import { AudienceBadge } from './audience-badge.js';
import { EntryList } from './entry-list.js';
import { HelpArticle } from './help-article.js';
import { HelpDrawer } from './help-drawer.js';
import { HelpHome } from './help-home.js';
import { HelpLauncher } from './help-launcher.js';
import { HelpPage } from './help-page.js';
import { HelpRoot } from './help-root.js';
import { HelpView } from './help-view.js';

const ELEMENTS = {
  'bai-help-article': HelpArticle,
  'bai-help-badge': AudienceBadge,
  'bai-help-drawer': HelpDrawer,
  'bai-help-home': HelpHome,
  'bai-help-launcher': HelpLauncher,
  'bai-help-list': EntryList,
  'bai-help-page': HelpPage,
  'bai-help-root': HelpRoot,
  'bai-help-view': HelpView,
} as const;

/** Defines the elements that the document does not have yet. */
export function defineElements(): void {
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}

type Elements = typeof ELEMENTS;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it merges all of ELEMENTS
  interface HTMLElementTagNameMap extends TagNames {}
}

type TagNames = { [Tag in keyof Elements]: InstanceType<Elements[Tag]> };
