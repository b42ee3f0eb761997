import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { actionsContext, type HelpActions } from '../context/help.js';
import { readerContext, type Reader } from '../context/reader.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Entry } from '../model/entry.js';
import type { Link } from '../model/link.js';
import { isPlainClick } from './plain-click.js';
import { article } from './styles/article.js';
import { shared } from './styles/shared.js';

/**
 * One entry, to read.
 *
 * @summary An entry's title and text.
 */
export class HelpArticle extends LitElement {
  static override styles = [shared, article];

  /** What to read. */
  @property({ attribute: false })
  entry: Entry | undefined;

  /** Entries to offer after it. */
  @property({ attribute: false })
  related: readonly Entry[] = [];

  @consume({ context: actionsContext, subscribe: true })
  @property({ attribute: false })
  actions: HelpActions | undefined;

  @consume({ context: readerContext, subscribe: true })
  @property({ attribute: false })
  reader: Reader | undefined;

  @consume({ context: wordsContext, subscribe: true })
  @property({ attribute: false })
  words: Words | undefined;

  @state()
  private body: readonly Node[] | 'loading' | 'failed' = 'loading';

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#follow(event));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('entry');
    const same = before?.id === this.entry?.id && before?.lang === this.entry?.lang;
    if (changed.has('entry') && !same) void this.#load();
  }

  protected override render() {
    const { entry, words } = this;
    if (!entry || !words) return nothing;
    return html`
      <article data-entry-id=${entry.id} lang=${entry.lang}>
        <h2 tabindex="-1">
          ${entry.title} <bai-help-badge .audience=${entry.audience}></bai-help-badge>
        </h2>
        ${this.#text(words)}
      </article>
      ${
        this.related.length === 0
          ? nothing
          : html`
              <section aria-labelledby="related">
                <h3 id="related">${words.related}</h3>
                <bai-help-list .entries=${this.related}></bai-help-list>
              </section>
            `
      }
    `;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  #text(words: Words) {
    if (this.body === 'loading') return html`<p role="status">${words.loading}</p>`;
    if (this.body !== 'failed') return this.body;
    return html`
      <div class="notice" role="alert">
        ${words.bodyFailed}
        <button class="quiet-button" type="button" @click=${this.#load}>${words.retry}</button>
      </div>
    `;
  }

  async #load(): Promise<void> {
    const { entry, actions } = this;
    this.body = 'loading';
    if (!entry || !actions) return;
    const body = await actions.article(entry.id).catch(() => 'failed' as const);
    // A slow text must not appear under the title of the entry that was opened meanwhile.
    if (this.entry?.id !== entry.id || this.entry.lang !== entry.lang) return;
    this.body = body ?? 'failed';
  }

  #follow(event: MouseEvent): void {
    const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const link = anchor && this.actions?.linkOf(anchor);
    if (!link || !isPlainClick(event) || !this.#go(link)) return;
    event.preventDefault();
  }

  /** Whether a link was followed here; those to other sites are the browser's. */
  #go(link: Link): boolean {
    switch (link.to) {
      case 'entry':
        this.reader?.open(link.id);
        return true;
      case 'page':
        this.actions?.goTo(link);
        return true;
      case 'heading':
        this.#show(link.heading);
        return true;
      default:
        return false;
    }
  }

  #show(heading: string): void {
    const target = this.renderRoot.querySelector(`[data-heading="${CSS.escape(heading)}"]`);
    if (!(target instanceof HTMLElement)) return;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }
}
