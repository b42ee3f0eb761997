import type { Announcement } from '../../model/announcements/announcement.js';
import type { Entry } from '../../model/entry.js';
import type { Messages } from '../../state/messages-context.js';
import type { HelpElement } from '../shared/help-element.js';
import { addChecks } from './add-checks.js';
import { decorateArticle } from './decorate-article.js';
import { highlightTerms } from './highlight-terms.js';

/** The inputs of one load of a text. */
interface Load {
  readonly lang: string;
  readonly messages: Messages;
  readonly attempt: number;
  readonly version: string | undefined;
}

/**
 * Loads the text of an article. Reloads it for another language or version, new labels or
 * a retry.
 */
export class ArticleText {
  content: HTMLElement | 'loading' | 'failed' = 'loading';

  /** The date of the last check of the facts, as `YYYY-MM-DD`; undefined before the text. */
  reviewed: string | undefined;

  /** Settles when the text has loaded or failed to load. */
  ready: Promise<void> = Promise.resolve();

  #element: HelpElement;
  #terms: readonly string[] = [];
  #announcement: Announcement | undefined;
  #last: Load | undefined;

  constructor(element: HelpElement) {
    this.#element = element;
  }

  /** Does nothing while the text of the entry is loaded or loading. */
  load(entry: Entry): void {
    const { messages, state } = this.#element;
    const { lang } = entry;
    const { attempt, version } = state;
    const last = this.#last;
    const isRetry = this.content === 'failed' && attempt !== last?.attempt;
    const isNew = isRetry || version !== last?.version;
    if (last?.lang === lang && last.messages === messages && !isNew) return;
    if (last?.lang !== lang || isRetry) this.content = 'loading';
    this.#last = { lang, messages, attempt, version };
    this.ready = this.#load(entry, this.#last);
  }

  /** Marks search terms in the text. */
  highlight(terms: readonly string[]): void {
    if (terms.join() === this.#terms.join()) return;
    this.#terms = terms;
    if (this.content instanceof HTMLElement) highlightTerms(this.content, terms);
  }

  /** Marks the case of what Web-UI announced. */
  explain(announcement: Announcement | undefined): void {
    if (announcement === this.#announcement) return;
    this.#announcement = announcement;
    const { ready } = this;
    // A text that is loading is marked once it has loaded.
    if (this.content instanceof HTMLElement) this.ready = ready.then(() => this.#markCase());
  }

  /** Loads the code with the first case. A text without the mark is still the right one. */
  async #markCase(): Promise<void> {
    const { messages, state } = this.#element;
    const { markCase } = (await import('./mark-case.js').catch(() => undefined)) ?? {};
    if (!(this.content instanceof HTMLElement)) return;
    const label = { text: messages.yourCase, lang: state.uiLanguage };
    markCase?.(this.content, this.#announcement, label);
  }

  async #load({ id }: Entry, current: Load): Promise<void> {
    const { session, messages, state } = this.#element;
    const article = await session.articles.load(id).catch(() => undefined);
    if (this.#last !== current) return this.ready;
    this.content = 'failed';
    this.reviewed = article?.reviewed;
    if (article) {
      decorateArticle(article.text, id, messages, state.uiLanguage);
      addChecks(article.text, id, article.checks);
      // A wrapper, so that terms can be marked later.
      this.content = document.createElement('div');
      this.content.append(article.text);
      highlightTerms(this.content, this.#terms);
      if (this.#announcement) await this.#markCase();
    }
    this.#element.requestUpdate();
    await this.#element.updateComplete;
  }
}
