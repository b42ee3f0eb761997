import { ArticleActions } from './article/article-actions.js';
import { CodeBlock } from './article/code-block.js';
import { NewTab } from './article/new-tab.js';
import { PrintPage } from './article/print-page.js';
import { StepList } from './article/step-list.js';
import { VERSION } from '../model/version.js';
import { AudienceBadge } from './audience-badge.js';
import { defineElement } from './define-element.js';
import { EntryList } from './entry-list.js';
import { HelpArticle } from './help-article.js';
import { HelpDrawer } from './help-drawer.js';
import { HelpFeedback } from './help-feedback.js';
import { HelpHome } from './help-home.js';
import { HelpLauncher } from './help-launcher.js';
import { HelpPage } from './help-page.js';
import { HelpRoot } from './help-root.js';
import { HelpSearch } from './help-search.js';
import { HelpShortcuts } from './help-shortcuts.js';
import { HelpView } from './help-view.js';
import { HelpPointer } from './hints/help-pointer.js';
import { LostHints } from './hints/lost-hints.js';
import { HelpContents } from './page/help-contents.js';
import { HelpHeader } from './panel/help-header.js';
import { HelpResizer } from './panel/help-resizer.js';

const ELEMENTS = {
  'bai-help-article': HelpArticle,
  'bai-help-article-actions': ArticleActions,
  'bai-help-badge': AudienceBadge,
  'bai-help-code': CodeBlock,
  'bai-help-contents': HelpContents,
  'bai-help-drawer': HelpDrawer,
  'bai-help-feedback': HelpFeedback,
  'bai-help-header': HelpHeader,
  'bai-help-home': HelpHome,
  'bai-help-launcher': HelpLauncher,
  'bai-help-list': EntryList,
  'bai-help-lost-hints': LostHints,
  'bai-help-new-tab': NewTab,
  'bai-help-page': HelpPage,
  'bai-help-pointer': HelpPointer,
  'bai-help-print': PrintPage,
  'bai-help-resizer': HelpResizer,
  'bai-help-root': HelpRoot,
  'bai-help-search': HelpSearch,
  'bai-help-shortcuts': HelpShortcuts,
  'bai-help-steps': StepList,
  'bai-help-view': HelpView,
} as const;

/**
 * Defines the elements that the document does not have yet, unless it has those of another version:
 * the first stays in charge, since half of one and half of the other would be neither.
 *
 * @returns whether the elements that the document has are of this version
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
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it merges all of ELEMENTS
  interface HTMLElementTagNameMap extends TagNames {}
}

type TagNames = { [Tag in keyof Elements]: InstanceType<Elements[Tag]> };
