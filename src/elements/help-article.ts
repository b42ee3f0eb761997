import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { actionsContext, changedHands, helpContext } from '../context/help.js';
import type { Help, HelpActions } from '../context/help.js';
import { readerContext, type Reader } from '../context/reader.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Entry } from '../model/entry.js';
import type { Link } from '../model/link.js';
import { highlight } from '../model/search/highlight.js';
import { ArticleText } from './article/article-text.js';
import { failure } from './failure.js';
import { fromContext } from './from-context.js';
import { isByKeyboard, isPlainClick } from './plain-click.js';
import { marked } from './search/marked.js';
import { article } from './styles/article.js';
import { shared } from './styles/shared.js';

/**
 * One entry, to read.
 *
 * @summary An entry's title and text, and what can be done with it.
 */
export class HelpArticle extends LitElement {
  static override styles = [shared, article];

  /** What to read. */
  @property({ attribute: false })
  entry: Entry | undefined;

  /** Entries to offer after it. */
  @property({ attribute: false })
  related: readonly Entry[] = [];

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(actionsContext) actions: HelpActions | undefined;
  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  /** Terms to highlight in the text, folded as the search folds them. */
  @property({ attribute: false })
  terms: readonly string[] = [];

  #body = new ArticleText(this);

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#follow(event));
  }

  /** Settles when the text of the entry is there, or could not be loaded. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#body.ready);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('help');
    const other = this.#isOther(changed);
    const again = this.#body.content === 'failed' && isRetry(before, this.help);
    if (other || again) this.#body.clear();
    this.#body.mark(this.terms);
    // Labels within the text are in the reader's language, and its links lead as far as they get.
    const relabel =
      changed.has('actions') || changed.has('words') || hasOtherRole(before, this.help);
    if (other || again || relabel) this.#load();
  }

  protected override render() {
    const { entry, words } = this;
    if (!entry || !words) return nothing;
    return html`
      <article data-entry-id=${entry.id} lang=${entry.lang} dir="auto">
        <h2 tabindex="-1">
          ${marked(highlight(entry.title, this.terms))}
          <bai-help-badge .audience=${entry.audience}></bai-help-badge>
        </h2>
        ${this.#language(entry, words)} ${this.#text(words)}
      </article>
      ${this.#related(words)}
      <footer>
        <bai-help-feedback entry-id=${entry.id}></bai-help-feedback>
        <bai-help-article-actions
          entry-id=${entry.id}
          .toPrint=${this.#toPrint}
        ></bai-help-article-actions>
      </footer>
    `;
  }

  /** Moves the focus to the title. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  /** Brings a heading of the text to the top, and the focus with it. */
  showHeading(heading: string): void {
    const target = this.renderRoot.querySelector(`[data-heading="${CSS.escape(heading)}"]`);
    if (!(target instanceof HTMLElement)) return;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }

  /** Where the drawer speaks another language than the entry, it says so. */
  #language(entry: Entry, words: Words) {
    const language = this.help?.uiLanguage;
    if (entry.lang !== 'en' || language === undefined || language === 'en') return nothing;
    return html`<p class="language" lang=${language}>${words.shownInEnglish}</p>`;
  }

  #text(words: Words) {
    const { content } = this.#body;
    if (content === 'loading') return html`<p role="status">${words.loading}</p>`;
    return content === 'failed' ? failure(this, words.bodyFailed, 'alert') : content;
  }

  #related(words: Words) {
    if (this.related.length === 0) return nothing;
    return html`
      <section aria-labelledby="related">
        <h3 id="related">${words.related}</h3>
        <bai-help-list .entries=${this.related}></bai-help-list>
      </section>
    `;
  }

  /** Whether there is another text to show, or somebody else, whom its links may not lead as far. */
  #isOther(changed: PropertyValues<this>): boolean {
    const before = changed.get('help');
    if (before && this.help && changedHands(before, this.help)) return true;
    return changed.has('entry') && !isSameText(changed.get('entry'), this.entry);
  }

  #load(): void {
    const { entry, actions } = this;
    if (entry && actions) this.#body.load(() => actions.article(entry.id));
  }

  readonly #toPrint = (): readonly Node[] =>
    [...this.renderRoot.querySelectorAll('article')].map((each) => each.cloneNode(true));

  #follow(event: MouseEvent): void {
    const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const link = anchor && this.actions?.linkOf(anchor);
    if (!link || !isPlainClick(event) || !this.#go(link, isByKeyboard(event))) return;
    event.preventDefault();
  }

  /** Whether a link was followed here; those to other sites are the browser's. */
  #go(link: Link, byKeyboard: boolean): boolean {
    switch (link.to) {
      case 'entry':
        this.reader?.go({ at: 'entry', id: link.id, heading: link.heading });
        return true;
      case 'page':
        this.actions?.goTo(link);
        return true;
      case 'control':
        void this.actions?.showMe(this.entry?.id ?? '', link.anchor, byKeyboard);
        return true;
      case 'heading':
        this.showHeading(link.heading);
        return true;
      default:
        return false;
    }
  }
}

const isRetry = (before: Help | undefined, now: Help | undefined): boolean =>
  before !== undefined && before.attempt !== now?.attempt;

const hasOtherRole = (before: Help | undefined, now: Help | undefined): boolean =>
  before !== undefined && before.role !== now?.role;

const isSameText = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a?.id === b?.id && a?.lang === b?.lang;
