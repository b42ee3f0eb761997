import { defineAll, type TagNamesOf } from '../shared/define-element.js';
import { HelpSpotlight } from '../spotlight/bai-help-spotlight.js';
import { HelpChecks } from '../checks/bai-help-checks.js';
import { HelpArticle } from './bai-help-article.js';
import { HelpArticleActions } from './bai-help-article-actions.js';
import { HelpCalloutIcon } from './bai-help-callout-icon.js';
import { HelpCode } from './bai-help-code.js';
import { HelpFeedback } from './bai-help-feedback.js';
import { HelpNewTab } from './bai-help-new-tab.js';
import { HelpSteps } from './bai-help-steps.js';

/** The elements of an entry, and the spotlight, which only an entry starts. */
const ELEMENTS = {
  'bai-help-article': HelpArticle,
  'bai-help-article-actions': HelpArticleActions,
  'bai-help-callout-icon': HelpCalloutIcon,
  'bai-help-checks': HelpChecks,
  'bai-help-code': HelpCode,
  'bai-help-feedback': HelpFeedback,
  'bai-help-new-tab': HelpNewTab,
  'bai-help-spotlight': HelpSpotlight,
  'bai-help-steps': HelpSteps,
} as const;

export const define = (): void => defineAll(ELEMENTS);

type Elements = TagNamesOf<typeof ELEMENTS>;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges all of ELEMENTS
  interface HTMLElementTagNameMap extends Elements {}
}
