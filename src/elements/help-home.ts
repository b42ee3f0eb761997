import { LitElement, html, nothing } from 'lit';
import { actionsContext, helpContext, type Help, type HelpActions } from '../context/help.js';
import { readerContext, type Reader } from '../context/reader.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Entry, Kind } from '../model/entry.js';
import { failure } from './failure.js';
import { fromContext } from './from-context.js';
import { newTabIcon } from './icons.js';
import { home } from './styles/home.js';
import { shared } from './styles/shared.js';

/** The groups of what does not fit the page, in the order they are shown in. */
const GROUPS = [
  { kind: 'problem', title: 'problems' },
  { kind: 'question', title: 'questions' },
  { kind: 'guide', title: 'guides' },
] as const satisfies readonly { kind: Kind; title: keyof Words }[];

/**
 * Where a reader starts: what fits the page they are on, the rest by kind, and the manual of the
 * page. Never empty: the manual is always there.
 *
 * @summary The lists of entries.
 */
export class HelpHome extends LitElement {
  static override styles = [shared, home];

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(actionsContext) actions: HelpActions | undefined;
  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  protected override render() {
    const { help, words } = this;
    if (!help || !words) return nothing;
    return html`
      ${this.#searching ? nothing : html`<bai-help-lost-hints></bai-help-lost-hints>`}
      ${this.#searching ? nothing : [this.#fitting(help, words), this.#others(help, words)]}
      ${this.#state(help, words)}
      <p class="manual">
        <a href=${help.manual} target="_blank" rel="noopener noreferrer">${words.manual}</a>
        <span role="img" aria-label=${words.newTab}>${newTabIcon}</span>
      </p>
    `;
  }

  /** Moves the focus to where the lists begin. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2, .manual a')?.focus(options);
  }

  /** What is searched for stands in place of the lists. */
  get #searching(): boolean {
    return (this.reader?.stop.query ?? '').trim() !== '';
  }

  #fitting({ fitting, loading }: Help, words: Words) {
    if (fitting.length === 0) {
      return loading ? nothing : html`<p class="status">${words.nothingForThisPage}</p>`;
    }
    const reasons = new Map(fitting.map(({ entry, reason }) => [entry.id, reason]));
    return html`
      <section aria-labelledby="fitting">
        <h2 id="fitting" tabindex="-1">${words.forThisPage}</h2>
        <bai-help-list
          data-list="fitting"
          .entries=${fitting.map(({ entry }) => entry)}
          .reasons=${reasons}
        ></bai-help-list>
      </section>
    `;
  }

  #others({ others }: Help, words: Words) {
    if (others.length === 0) return nothing;
    return html`
      <section aria-labelledby="others">
        <h2 id="others" tabindex="-1">${words.moreHelp}</h2>
        ${GROUPS.map(({ kind, title }) =>
          this.#group(
            kind,
            words[title],
            others.filter((entry) => entry.kind === kind),
          ),
        )}
      </section>
    `;
  }

  #group(kind: Kind, title: string, entries: readonly Entry[]) {
    if (entries.length === 0) return nothing;
    return html`
      <h3 id=${kind}>${title}</h3>
      <bai-help-list data-list="others" compact .entries=${entries}></bai-help-list>
    `;
  }

  /** What the lists do not say of themselves: that more is coming, or that it could not come. */
  #state({ loading, incomplete }: Help, words: Words) {
    if (loading) return html`<p class="status" role="status">${words.loading}</p>`;
    return incomplete ? failure(this, words.incomplete) : nothing;
  }
}
