import { css, html } from 'lit';
import { query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Entry } from '../../model/entry.js';
import type { Route } from '../../state/navigation.js';
import type { HelpArticle } from '../article/bai-help-article.js';
import { ARTICLE_ELEMENTS } from '../article/lazy-article.js';
import type { HelpHome } from '../list/bai-help-home.js';
import { base } from '../shared/base-styles.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { LazyElementsController } from '../shared/lazy-elements.js';
import { isPlainClick } from '../shared/plain-click.js';

/**
 * Renders the current route: the lists, an entry, the shortcuts or a notice.
 *
 * @summary Switches between home, an entry and the other views.
 */
export class HelpView extends HelpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }

      .notice {
        margin: 16px 20px;
      }

      .missing {
        margin: 16px 10px;
      }

      .missing + p {
        margin: 16px 10px;
      }

      /* Script moves focus here for reading, so the notice needs no outline. */
      .missing:focus {
        outline: none;
      }
    `,
  ];

  @query('.missing')
  private missing!: HTMLElement | null;

  @query('bai-help-home')
  private home!: HelpHome | null;

  @query('bai-help-article')
  private article!: HelpArticle | null;

  #parts = new LazyElementsController(this, ARTICLE_ELEMENTS);
  #route: Route | undefined;

  constructor() {
    super();
    // The reader may be about to open an entry.
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, () => ARTICLE_ELEMENTS.warm(), { once: true });
    }
  }

  protected override render() {
    const { route } = this.navigation.current;
    switch (route.at) {
      case 'home':
        return html`<bai-help-home></bai-help-home>`;
      case 'entry':
        return this.#entry(route.id, route.announcement);
      case 'shortcuts':
        return html`<bai-help-shortcuts></bai-help-shortcuts>`;
      case 'missing':
        return this.#missing();
    }
  }

  protected override updated(): void {
    const { route } = this.navigation.current;
    if (this.#route && this.#route !== route) void this.arrive();
    this.#route = route;
  }

  /** Moves focus to the start of the view. */
  override focus(): void {
    (this.article ?? this.missing ?? this.home)?.focus({ preventScroll: true });
  }

  /**
   * Restores the scroll position, and moves focus to an entry's title or heading. A reader who has
   * moved focus to Web-UI while the entry loaded keeps it there.
   */
  async arrive(): Promise<void> {
    const before = document.activeElement;
    await this.updateComplete;
    await this.article?.ready;
    const { route, scroll } = this.navigation.current;
    this.parentElement?.scrollTo({ top: scroll });
    const { activeElement } = document;
    if (activeElement !== before && !activeElement?.matches('body, bai-help-root')) return;
    if (route.at === 'missing') this.missing?.focus({ preventScroll: true });
    if (route.at !== 'entry') return;
    if (route.heading !== undefined && scroll === 0) this.article?.showHeading(route.heading);
    else if (scroll > 0 || !this.article?.showCase()) this.article?.focus({ preventScroll: true });
  }

  /** Also waits for the elements of an entry. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.ready;
    return super.getUpdateComplete();
  }

  /** @param announcementId the announcement that led the reader here */
  #entry(id: string, announcementId?: number) {
    const { state, messages, navigation } = this;
    const entry = state.index.byId(id);
    if (!entry && state.incomplete && !state.loading) return failure(this, messages.incomplete);
    const parts = entry ? this.#parts.request() : 'loading';
    if (parts === 'failed') return failure(this, messages.bodyFailed, 'alert');
    if (!entry || parts === 'loading') {
      return html`<p class="missing" role="status">${messages.loading}</p>`;
    }
    const led = state.announcements.find((each) => each.id === announcementId);
    return keyed(
      id,
      html`
        <bai-help-article
          .entry=${entry}
          .related=${this.#related(entry)}
          .terms=${navigation.current.terms}
          .announcement=${led?.announcement}
        ></bai-help-article>
      `,
    );
  }

  /** Renders one notice for missing entries and for entries of a higher role. */
  #missing() {
    return html`
      <p class="missing" role="status" tabindex="-1">${this.messages.notAvailable}</p>
      <p><a href="#help" @click=${this.#goHome}>${this.messages.allHelp}</a></p>
    `;
  }

  async #goHome(event: MouseEvent): Promise<void> {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.navigation.go({ at: 'home' });
    await this.updateComplete;
    // The clicked link is removed.
    this.home?.focus({ preventScroll: true });
  }

  #related(entry: Entry): readonly Entry[] {
    return entry.related.flatMap((id) => this.state.index.byId(id) ?? []);
  }
}
