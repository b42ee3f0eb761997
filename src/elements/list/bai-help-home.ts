import { html, nothing } from 'lit';
import type { Entry, Kind } from '../../model/entry.js';
import type { Messages } from '../../state/messages-context.js';
import { base } from '../shared/base-styles.js';
import { contact, contactStyles } from '../shared/contact.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { newTabIcon } from '../shared/icons.js';
import { home } from './home-styles.js';

/** The groups of other entries, in order. */
const GROUPS = [
  { kind: 'problem', title: 'problems' },
  { kind: 'question', title: 'questions' },
  { kind: 'guide', title: 'guides' },
] as const satisfies readonly { kind: Kind; title: keyof Messages }[];

/**
 * Lists the entries that fit the page, other entries by kind, and the ways on. These are the contact
 * of the installation and the manual.
 *
 * @summary The lists of entries.
 */
export class HelpHome extends HelpElement {
  static override styles = [base, contactStyles, home];

  protected override render() {
    return html`
      ${
        this.#isSearching
          ? nothing
          : [
              html`<bai-help-unanchored-hints></bai-help-unanchored-hints>`,
              this.#fitting(),
              this.#others(),
            ]
      }
      ${this.#status()} ${contact(this)} ${this.#manual()}
    `;
  }

  /** Moves focus to the first heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2, .manual a')?.focus(options);
  }

  /** Whether search results replace the lists. */
  get #isSearching(): boolean {
    return this.navigation.current.query.trim() !== '';
  }

  #manual() {
    const { manual } = this.state;
    const { messages } = this;
    if (manual === undefined) return nothing;
    return html`
      <p class="manual">
        <a href=${manual} target="_blank" rel="noopener noreferrer">${messages.manual}</a>
        <span role="img" aria-label=${messages.newTab}>${newTabIcon}</span>
      </p>
    `;
  }

  #fitting() {
    const { fitting, loading } = this.state;
    const { messages } = this;
    if (fitting.length === 0) {
      return loading ? nothing : html`<p class="status">${messages.nothingForThisPage}</p>`;
    }
    return html`
      <section aria-labelledby="fitting">
        <h2 id="fitting" tabindex="-1">${messages.forThisPage}</h2>
        <bai-help-list
          data-list="fitting"
          .entries=${fitting.map(({ entry }) => entry)}
          .reasons=${new Map(fitting.map(({ entry, reason }) => [entry.id, reason]))}
        ></bai-help-list>
      </section>
    `;
  }

  #others() {
    const { others } = this.state;
    if (others.length === 0) return nothing;
    return html`
      <section aria-labelledby="others">
        <h2 id="others" tabindex="-1">${this.messages.moreHelp}</h2>
        ${GROUPS.map(({ kind, title }) =>
          this.#group(
            kind,
            this.messages[title],
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

  #status() {
    const { loading, incomplete, outdated } = this.state;
    const { messages } = this;
    if (loading) return html`<p class="status" role="status">${messages.loading}</p>`;
    // An upgrade may have withdrawn an entry, so that a reload is offered without a failure too.
    return incomplete || outdated ? failure(this, messages.incomplete) : nothing;
  }
}
