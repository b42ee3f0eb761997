import { VERSION } from '../model/version.js';
import { HelpArticle } from './article/bai-help-article.js';
import { HelpArticleActions } from './article/bai-help-article-actions.js';
import { HelpCalloutIcon } from './article/bai-help-callout-icon.js';
import { HelpCode } from './article/bai-help-code.js';
import { HelpFeedback } from './article/bai-help-feedback.js';
import { HelpNewTab } from './article/bai-help-new-tab.js';
import { HelpSteps } from './article/bai-help-steps.js';
import { HelpDrawer } from './drawer/bai-help-drawer.js';
import { HelpHeader } from './drawer/bai-help-header.js';
import { HelpResizer } from './drawer/bai-help-resizer.js';
import { HelpShortcuts } from './drawer/bai-help-shortcuts.js';
import { HelpView } from './drawer/bai-help-view.js';
import { HelpUnanchoredHints } from './hints/bai-help-unanchored-hints.js';
import { HelpLauncher } from './launcher/bai-help-launcher.js';
import { HelpBadge } from './list/bai-help-badge.js';
import { HelpHome } from './list/bai-help-home.js';
import { HelpList } from './list/bai-help-list.js';
import { HelpContents } from './page/bai-help-contents.js';
import { HelpPage } from './page/bai-help-page.js';
import { HelpPageContent } from './page/bai-help-page-content.js';
import { HelpRoot } from './session/bai-help-root.js';
import { HelpSession } from './session/bai-help-session.js';
import { HelpSearch } from './search/bai-help-search.js';
import { defineElement } from './shared/define-element.js';
import { HelpSpotlight } from './spotlight/bai-help-spotlight.js';

const ELEMENTS = {
  'bai-help-article': HelpArticle,
  'bai-help-article-actions': HelpArticleActions,
  'bai-help-badge': HelpBadge,
  'bai-help-callout-icon': HelpCalloutIcon,
  'bai-help-code': HelpCode,
  'bai-help-contents': HelpContents,
  'bai-help-drawer': HelpDrawer,
  'bai-help-feedback': HelpFeedback,
  'bai-help-header': HelpHeader,
  'bai-help-home': HelpHome,
  'bai-help-launcher': HelpLauncher,
  'bai-help-list': HelpList,
  'bai-help-new-tab': HelpNewTab,
  'bai-help-page': HelpPage,
  'bai-help-page-content': HelpPageContent,
  'bai-help-resizer': HelpResizer,
  'bai-help-root': HelpRoot,
  'bai-help-search': HelpSearch,
  'bai-help-session': HelpSession,
  'bai-help-shortcuts': HelpShortcuts,
  'bai-help-spotlight': HelpSpotlight,
  'bai-help-steps': HelpSteps,
  'bai-help-unanchored-hints': HelpUnanchoredHints,
  'bai-help-view': HelpView,
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
  for (const [tag, element] of Object.entries(ELEMENTS)) defineElement(tag, element);
  return true;
}

type Elements = typeof ELEMENTS;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges all of ELEMENTS
  interface HTMLElementTagNameMap extends TagNames {}
}

type TagNames = { [Tag in keyof Elements]: InstanceType<Elements[Tag]> };
