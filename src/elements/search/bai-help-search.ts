import { LitElement, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { badgeStyles } from '../list/badges.js';
import { entryRow } from '../list/entry-row-styles.js';
import { base } from '../shared/base-styles.js';
import { GradualRows } from '../shared/gradual-rows.js';
import { HelpElement } from '../shared/help-element.js';
import { isComposing } from '../shared/is-composing.js';
import { isPlainClick } from '../shared/plain-click.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { Announcer } from './announcer.js';
import { moveSelection } from './move-selection.js';
import { NoResultController } from './no-result-controller.js';
import { noResultList } from './no-result-list.js';
import { recentList } from './recent-list.js';
import { RecentSearches } from './recent-searches.js';
import { matchedTerms, resultRow } from './result-row.js';
import { SearchController } from './search-controller.js';
import { searchInput } from './search-input.js';
import { searchCount, searchMessage } from './search-message.js';
import { searchStyles } from './search-styles.js';

/**
 * A search field with its results: a combobox over a list of links.
 *
 * @summary Finds entries by their words.
 * @fires {HelpNoResultEvent} bai-help-no-result - When the reader leaves a search without results.
 * @csspart input - The field.
 * @csspart result - One result.
 */
export class HelpSearch extends HelpElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [base, badgeStyles, visuallyHidden, entryRow, searchStyles];

  /** Whether focus is in the field, or in the recent searches below it. */
  @state()
  private focused = false;

  @query('input')
  private input!: HTMLInputElement | null;

  #noResults = new NoResultController(this);
  #search = new SearchController(this, () => this.#onResults());
  #recent = new RecentSearches();
  #rows = new GradualRows(this);
  #announcer = new Announcer(this);

  protected override render() {
    const { messages, navigation } = this;
    if (navigation.current.route.at !== 'home') return nothing;
    const selected = this.#selected;
    return html`
      <div @focusin=${() => (this.focused = true)} @focusout=${this.#onFocusOut}>
        ${searchInput({
          messages,
          query: navigation.current.query,
          selected,
          onInput: () => navigation.setQuery(this.input?.value ?? ''),
          onKey: (event) => this.#onKey(event),
          clear: () => this.#searchFor(''),
        })}
        ${this.#recentSearches()}
      </div>
      ${searchMessage(this.#search, this)}
      <div
        id="results"
        role="listbox"
        aria-label=${messages.search}
        ?hidden=${selected === undefined}
      >
        ${repeat(
          this.#rows.of(this.#search.hits, selected),
          // Each search renders new rows, since a translator of the browser replaces their texts.
          (hit) => hit,
          (hit, index) =>
            guard([index, index === selected, this.#search.hits.length, messages], () =>
              resultRow(hit, {
                index,
                count: this.#search.hits.length,
                selected: index === selected,
                messages,
                choose: (event) => this.#choose(event, index),
              }),
            ),
        )}
      </div>
      ${this.#search.isMiss ? this.#noResultList() : nothing}
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>
    `;
  }

  /** The index of the result that Enter opens. */
  get #selected(): number | undefined {
    const { hits, query } = this.#search;
    if (query === '' || hits.length === 0) return undefined;
    return Math.min(this.navigation.current.selected, hits.length - 1);
  }

  #recentSearches() {
    const { queries } = this.#recent;
    const isEmpty = this.navigation.current.query === '';
    if (!this.focused || !isEmpty || queries.length === 0) return nothing;
    return recentList(queries, {
      messages: this.messages,
      search: (query) => this.#searchFor(query),
      clear: () => this.#clear(this.#recent),
    });
  }

  #noResultList() {
    return noResultList(this.#noResults.searches, {
      messages: this.messages,
      language: this.state.uiLanguage,
      clear: () => this.#clear(this.#noResults),
    });
  }

  #searchFor(query: string): void {
    this.navigation.setQuery(query);
    this.input?.focus();
  }

  #onResults(): void {
    this.#rows.restart();
    if (this.#search.query === '') this.#announcer.clear();
    else this.#announcer.announce(() => searchCount(this.#search, this));
    this.#noResults.onResults(this.#search);
    void this.updateComplete.then(() => this.#scrollToSelected());
  }

  #onKey(event: KeyboardEvent): void {
    // An input method uses arrows and Enter during a composition.
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const selected = this.#selected;
    const last = this.#search.hits.length - 1;
    const next = selected === undefined ? undefined : moveSelection(event.key, selected, last);
    if (next !== undefined) {
      event.preventDefault();
      this.navigation.select(next);
      void this.updateComplete.then(() => this.#scrollToSelected());
    } else if (event.key === 'Enter' && selected !== undefined) {
      this.#open(selected);
    } else if (event.key === 'Escape' && this.navigation.current.query !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.#searchFor('');
    }
  }

  #scrollToSelected(): void {
    const selected = this.renderRoot.querySelector('[aria-selected=true]');
    selected?.scrollIntoView({ block: 'nearest' });
  }

  #choose(event: MouseEvent, index: number): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.#open(index);
  }

  #open(index: number): void {
    const hit = this.#search.hits[index];
    if (!hit) return;
    this.#recent.add(this.#search.query);
    // Back returns to this result.
    this.navigation.select(index);
    this.navigation.go({ at: 'entry', id: hit.entry.id }, matchedTerms(hit));
  }

  #clear(list: { clear(): void }): void {
    list.clear();
    // The pressed button is removed.
    this.input?.focus();
    this.requestUpdate();
  }

  #onFocusOut({ currentTarget, relatedTarget }: FocusEvent): void {
    const isNode = currentTarget instanceof Node && relatedTarget instanceof Node;
    this.focused = isNode && currentTarget.contains(relatedTarget);
  }
}
