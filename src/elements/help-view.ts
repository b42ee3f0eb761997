import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { query } from 'lit/decorators.js';
import { actionsContext, entriesOf, entryOf, helpContext } from '../context/help.js';
import type { Help, HelpActions } from '../context/help.js';
import { readerContext, type Reader } from '../context/reader.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Entry } from '../model/entry.js';
import { failure } from './failure.js';
import { fromContext } from './from-context.js';
import type { HelpArticle } from './help-article.js';
import type { HelpHome } from './help-home.js';
import { isPlainClick } from './plain-click.js';
import { shared } from './styles/shared.js';

/**
 * What the reader has before them: the lists, the entry they opened, or what stands in its place.
 *
 * @summary Switches between home, an entry and the other views.
 */
export class HelpView extends LitElement {
  static override styles = [
    shared,
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

      /* The focus is put there to read on from, not to press something. */
      .missing:focus {
        outline: none;
      }
    `,
  ];

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(actionsContext) actions: HelpActions | undefined;
  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  @query('.missing')
  private missing!: HTMLElement | null;

  @query('bai-help-home')
  private home!: HelpHome | null;

  @query('bai-help-article')
  private article!: HelpArticle | null;

  protected override render() {
    const { reader, words } = this;
    if (!reader || !words) return nothing;
    const { view } = reader.stop;
    switch (view.at) {
      case 'home':
        return html`<bai-help-home></bai-help-home>`;
      case 'entry':
        return this.#entry(view.id, words);
      case 'shortcuts':
        return html`<bai-help-shortcuts></bai-help-shortcuts>`;
      case 'missing':
        return this.#missing(words);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('reader')?.stop.view;
    const now = this.reader?.stop.view;
    if (before && before !== now) void this.arrive();
  }

  /** Moves the focus to where what is read begins. */
  override focus(): void {
    (this.article ?? this.missing ?? this.home)?.focus({ preventScroll: true });
  }

  /** The entry's place in the list of those that exist: one that does not is not even named. */
  #entry(id: string, words: Words) {
    const { help, reader } = this;
    const entry = help && entryOf(help, id);
    if (!entry && help?.incomplete && !help.loading) return failure(this, words.incomplete);
    if (!entry) return html`<p class="missing" role="status">${words.loading}</p>`;
    return html`
      <bai-help-article
        .entry=${entry}
        .related=${this.#related(entry)}
        .terms=${reader?.stop.terms ?? []}
      ></bai-help-article>
    `;
  }

  /** The same for what is hidden from a role and for what does not exist, and a way on from it. */
  #missing(words: Words) {
    return html`
      <p class="missing" role="status" tabindex="-1">${words.notAvailable}</p>
      <p><a href="#help" @click=${this.#goHome}>${words.allHelp}</a></p>
    `;
  }

  /** The link goes away with this: the focus must not go with it. */
  async #goHome(event: MouseEvent): Promise<void> {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.reader?.go({ at: 'home' });
    await this.updateComplete;
    this.home?.focus({ preventScroll: true });
  }

  #related(entry: Entry): readonly Entry[] {
    return (this.help ? entriesOf(this.help) : []).filter(({ id }) => entry.related.includes(id));
  }

  /** Leads to where the reader was when they left, and for an entry the focus to its title. */
  async arrive(): Promise<void> {
    await this.updateComplete;
    await this.article?.ready;
    const stop = this.reader?.stop;
    if (!stop) return;
    const { view, scroll } = stop;
    this.parentElement?.scrollTo({ top: scroll });
    if (view.at === 'missing') this.missing?.focus({ preventScroll: true });
    if (view.at !== 'entry') return;
    if (view.heading !== undefined && scroll === 0) this.article?.showHeading(view.heading);
    else this.article?.focus({ preventScroll: true });
  }
}
