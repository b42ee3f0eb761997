import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Announcement } from '../../model/announcements/announcement.js';
import type { Entry } from '../../model/entry.js';
import type { Link } from '../../model/link.js';
import { highlight } from '../../model/search/highlight.js';
import { isKnownVersion } from '../../model/versions.js';
import { format, formatDay } from '../../state/messages-context.js';
import { UncoverCommand } from '../commands.js';
import { badges, badgeStyles } from '../list/badges.js';
import { base } from '../shared/base-styles.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { highlighted } from '../shared/highlighted.js';
import { isByKeyboard, isPlainClick } from '../shared/plain-click.js';
import { article } from './article-styles.js';
import { ArticleText } from './article-text.js';
import { picture } from './picture-styles.js';

/**
 * One entry to read. Another entry needs another element.
 *
 * @summary An entry's title and text, with its actions.
 */
export class HelpArticle extends HelpElement {
  static override styles = [base, badgeStyles, article, picture];

  /** The entry to read. */
  @property({ attribute: false })
  entry: Entry | undefined;

  /** Entries to offer below the text. */
  @property({ attribute: false })
  related: readonly Entry[] = [];

  /** Terms to highlight, as the search normalizes them. */
  @property({ attribute: false })
  terms: readonly string[] = [];

  /** The announcement that led the reader here. */
  @property({ attribute: false })
  announcement: Announcement | undefined;

  #text: ArticleText = new ArticleText(this);

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  /** Settles when the text has loaded or failed to load. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#text.ready);
  }

  protected override willUpdate(): void {
    if (!this.entry) return;
    this.#text.load(this.entry);
    this.#text.highlight(this.terms);
    this.#text.explain(this.announcement);
  }

  protected override render() {
    const { entry } = this;
    if (!entry) return nothing;
    return html`
      <article data-entry-id=${entry.id} lang=${entry.lang} dir="auto">
        <h2 tabindex="-1">
          ${highlighted(highlight(entry.title, this.terms))} ${badges(entry, this.messages)}
        </h2>
        ${this.#language(entry)} ${this.#version(entry)} ${this.#body()} ${this.#reviewed()}
      </article>
      ${this.#related()}
      <footer>
        <bai-help-feedback entry-id=${entry.id}></bai-help-feedback>
        <bai-help-article-actions
          entry-id=${entry.id}
          .printed=${() => this.renderRoot.querySelector('article')}
        ></bai-help-article-actions>
      </footer>
    `;
  }

  /** Moves focus to the title. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  /** Scrolls to a heading of the text, and moves focus there. */
  showHeading(heading: string): void {
    const target = this.renderRoot.querySelector(`[data-heading="${CSS.escape(heading)}"]`);
    if (target instanceof HTMLElement) reveal(target, 'start');
  }

  /**
   * Scrolls to the case of the announcement, and moves focus there.
   *
   * @returns whether the text has such a case
   */
  showCase(): boolean {
    const target = this.renderRoot.querySelector('[data-case]');
    if (!(target instanceof HTMLElement)) return false;
    // The title of the entry stays in sight if the case is near.
    reveal(target, 'center');
    return true;
  }

  #language({ lang }: Entry) {
    const { uiLanguage } = this.state;
    if (lang !== 'en' || uiLanguage === 'en') return nothing;
    return html`<p class="language" lang=${uiLanguage}>${this.messages.shownInEnglish}</p>`;
  }

  /** Notes which version the text is for, if Web-UI's version is unknown. */
  #version({ variesByVersion }: Entry) {
    const { uiLanguage, version } = this.state;
    if (!variesByVersion || isKnownVersion(version)) return nothing;
    return html`<p class="language" lang=${uiLanguage}>${this.messages.versionUnknown}</p>`;
  }

  #body() {
    const { messages } = this;
    const { content } = this.#text;
    if (content === 'loading') return html`<p role="status">${messages.loading}</p>`;
    return content === 'failed' ? failure(this, messages.bodyFailed, 'alert') : content;
  }

  /** The date of the last check of the facts, in the reader's language. */
  #reviewed() {
    const { reviewed } = this.#text;
    if (reviewed === undefined) return nothing;
    const { uiLanguage } = this.state;
    return html`
      <p class="reviewed" lang=${uiLanguage}>
        ${format(this.messages.reviewed, { date: formatDay(reviewed, uiLanguage) })}
      </p>
    `;
  }

  #related() {
    if (this.related.length === 0) return nothing;
    return html`
      <section aria-labelledby="related">
        <h3 id="related">${this.messages.related}</h3>
        <bai-help-list .entries=${this.related}></bai-help-list>
      </section>
    `;
  }

  #onClick(event: MouseEvent): void {
    const element = event
      .composedPath()
      .find((node) => node instanceof HTMLElement && node.matches('a, button'));
    const link = element instanceof Element ? this.session.articles.linkOf(element) : undefined;
    if (!link || !isPlainClick(event) || !this.#follow(link, isByKeyboard(event))) return;
    event.preventDefault();
  }

  /** @returns whether the link is handled here, not by the browser */
  #follow(link: Link, byKeyboard: boolean): boolean {
    switch (link.to) {
      case 'entry':
        this.navigation.go({ at: 'entry', id: link.id, heading: link.heading });
        return true;
      case 'page':
        this.host.goTo(link);
        this.dispatchEvent(new UncoverCommand());
        return true;
      case 'control':
        void this.session.spotlight.show(this.entry?.id ?? '', link.anchor, byKeyboard);
        return true;
      case 'heading':
        this.showHeading(link.heading);
        return true;
      default:
        return false;
    }
  }
}

function reveal(target: HTMLElement, block: ScrollLogicalPosition): void {
  target.scrollIntoView({ block });
  target.focus({ preventScroll: true });
}
