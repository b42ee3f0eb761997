import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Entry } from '../../model/entry.js';
import { groupByMoment } from '../../model/moment.js';
import { placeOf } from '../../model/page.js';
import { bestOf, type RankedEntry } from '../../model/rank.js';
import { format, formatNumber } from '../../state/messages-context.js';
import { base } from '../shared/base-styles.js';
import { contact, contactStyles } from '../shared/contact.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { inLaterSlice } from '../shared/in-later-slice.js';
import { newTabIcon } from '../shared/icons.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { badgeStyles } from './badges.js';
import { entryGroups } from './entry-groups.js';
import { home } from './home-styles.js';
import { reasonMessages } from './reasons.js';

/**
 * Lists the best entries for the page, other entries by moment, and the ways on. These are the
 * contact of the installation and the manual. On the help's own page, it lists all entries.
 *
 * @summary The lists of entries.
 */
export class HelpHome extends HelpElement {
  static override styles = [base, badgeStyles, visuallyHidden, contactStyles, home];

  /** Whether the reasons for the list are shown. */
  @state()
  private isExplained = false;

  protected override render() {
    return html`
      ${
        this.#isSearching
          ? nothing
          : [
              html`<bai-help-announcements></bai-help-announcements>
                <bai-help-unanchored-hints></bai-help-unanchored-hints>`,
              ...(this.#isHelpPage
                ? [inLaterSlice(() => this.#all())]
                : [this.#fitting(), inLaterSlice(() => this.#others())]),
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

  get #isHelpPage(): boolean {
    return this.state.page.key === 'help';
  }

  /** The entries that are shown before "Show all". */
  get #best(): readonly RankedEntry[] {
    return bestOf(this.state.fitting);
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
    const shown = this.#isExpanded ? fitting : this.#best;
    return html`
      <section aria-labelledby="fitting">
        <div class="heading">
          <h2 id="fitting" tabindex="-1">${messages.forThisPage}</h2>
          ${this.#why(shown)}
        </div>
        ${entryGroups(entriesOf(shown), messages, { list: 'fitting', compact: false })}
        ${this.#showAll()}
      </section>
    `;
  }

  /** Explains the whole section, since most of its entries have the same reason. */
  #why(shown: readonly RankedEntry[]) {
    const { messages, isExplained } = this;
    return html`
      <button
        class="why"
        type="button"
        aria-expanded=${isExplained}
        aria-controls="reasons"
        @click=${() => (this.isExplained = !isExplained)}
      >
        ${messages.why}
      </button>
      <div id="reasons" ?hidden=${!isExplained}>
        ${reasonMessages(shown.map(({ reason }) => reason)).map(
          (message) => html`<p>${messages[message]}</p>`,
        )}
      </div>
    `;
  }

  /** The number is in the button, and announced once all entries are shown. */
  #showAll() {
    const { messages } = this;
    const { fitting, uiLanguage } = this.state;
    if (this.#best.length === fitting.length) return nothing;
    const n = formatNumber(fitting.length, uiLanguage);
    const isExpanded = this.#isExpanded;
    return html`
      ${
        isExpanded
          ? nothing
          : html`
              <button class="quiet-button show-all" type="button" @click=${this.#expand}>
                ${format(messages.showAll, { n })}
              </button>
            `
      }
      <p class="visually-hidden" aria-live="polite">
        ${isExpanded ? format(messages.allShown, { n }) : nothing}
      </p>
    `;
  }

  /** Whether the reader asked for the whole list of this page. */
  get #isExpanded(): boolean {
    return this.navigation.current.expanded === placeOf(this.state.page);
  }

  /** Shows the whole list, and moves focus to its first new entry. */
  async #expand(): Promise<void> {
    const { fitting, page } = this.state;
    const best = new Set(entriesOf(this.#best));
    const added = groupByMoment(entriesOf(fitting))
      .flatMap(({ entries }) => entries)
      .find((entry) => !best.has(entry));
    this.navigation.expand(placeOf(page));
    await this.updateComplete;
    if (!added) return;
    for (const list of this.renderRoot.querySelectorAll('bai-help-list')) {
      await list.updateComplete;
      if (list.focusEntry(added.id)) return;
    }
  }

  #others() {
    const { others } = this.state;
    return others.length === 0 ? nothing : this.#titles('others', this.messages.moreHelp, others);
  }

  /** Lists all entries on the help's own page, which no entry is about. */
  #all() {
    const { index, loading } = this.state;
    if (index.all.length === 0 && loading) return nothing;
    return this.#titles('all', this.messages.allHelp, index.all);
  }

  /** Lists entries without their summaries. */
  #titles(id: string, heading: string, entries: readonly Entry[]) {
    return html`
      <section aria-labelledby=${id}>
        <h2 id=${id} tabindex="-1">${heading}</h2>
        ${entryGroups(entries, this.messages, { list: 'others', compact: true })}
      </section>
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

const entriesOf = (ranked: readonly RankedEntry[]) => ranked.map(({ entry }) => entry);
