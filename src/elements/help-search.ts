import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { actionsContext, changedHands, entryOf, helpContext } from '../context/help.js';
import type { Help, HelpActions } from '../context/help.js';
import { readerContext, type Reader } from '../context/reader.js';
import { count, fill, wordsContext, type Words } from '../context/words.js';
import type { Found, SearchResults } from '../model/search/search.js';
import { failure } from './failure.js';
import { closeIcon, searchIcon } from './icons.js';
import { isPlainClick } from './plain-click.js';
import { Announcer } from './search/announcer.js';
import { matchedTerms } from './search/matched-terms.js';
import { moveBy } from './search/moves.js';
import { recentList } from './search/recent-list.js';
import { RecentSearches } from './search/recent-searches.js';
import { resultRow } from './search/result-row.js';
import { entryRow } from './styles/entry-row.js';
import { searchField } from './styles/search-field.js';
import { shared } from './styles/shared.js';

/**
 * The search field and what it finds, as one types: a combobox over a list of links.
 *
 * @summary Finds entries by what they say.
 * @csspart input - The field.
 * @csspart result - One entry that was found.
 */
export class HelpSearch extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [shared, entryRow, searchField];

  @consume({ context: helpContext, subscribe: true })
  @property({ attribute: false })
  help: Help | undefined;

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
  private results: SearchResults | 'failed' | undefined;

  /** The result that Enter opens. */
  @state()
  private active = 0;

  /** Whether the field has the focus: recent searches show then. */
  @state()
  private focused = false;

  @query('input')
  private input!: HTMLInputElement | null;

  #recent = new RecentSearches();
  #announcer = new Announcer(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('help');
    if (before && this.help && changedHands(before, this.help)) this.#recent.forget();
    const queryBefore = changed.get('reader')?.stop.query;
    const otherQuery = changed.has('reader') && queryBefore !== this.#query;
    const otherHelp =
      changed.has('help') &&
      (before?.role !== this.help?.role ||
        before?.language !== this.help?.language ||
        before?.loading !== this.help?.loading ||
        before?.attempt !== this.help?.attempt);
    if (otherQuery || otherHelp) void this.#find();
  }

  protected override render() {
    const { words, reader } = this;
    if (!words || !reader || reader.stop.view.at !== 'home') return nothing;
    const found = this.#found;
    const open = this.#query.trim() !== '' && found.length > 0;
    return html`
      <div class="field">
        ${searchIcon}
        <input
          part="input"
          type="text"
          role="combobox"
          aria-label=${words.search}
          aria-autocomplete="list"
          aria-controls="results"
          aria-expanded=${open}
          aria-activedescendant=${open ? `result-${this.active}` : nothing}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          placeholder=${words.search}
          .value=${this.#query}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @focus=${() => (this.focused = true)}
          @blur=${() => (this.focused = false)}
        />
        ${
          this.#query === ''
            ? nothing
            : html`<button
                class="quiet-button clear"
                type="button"
                aria-label=${words.clearSearch}
                @click=${this.#clear}
              >
                ${closeIcon}
              </button>`
        }
      </div>
      ${this.#recentSearches(words)} ${this.#message(words)}
      <div id="results" role="listbox" aria-label=${words.search} ?hidden=${!open}>
        ${found.map((one, index) =>
          resultRow(one, {
            words,
            index,
            active: index === this.active,
            choose: (event) => this.#choose(event, one),
          }),
        )}
      </div>
      <p class="visually-hidden" role="status">${this.#announcer.said}</p>
    `;
  }

  get #query(): string {
    return this.reader?.stop.query ?? '';
  }

  /** Only what exists for the reader this very moment, whatever was found before. */
  get #found(): readonly Found[] {
    const { results, help } = this;
    if (typeof results !== 'object' || !help) return [];
    return results.found.filter(({ entry }) => entryOf(help, entry.id) !== undefined);
  }

  #recentSearches(words: Words) {
    const { list } = this.#recent;
    if (!this.focused || this.#query !== '' || list.length === 0) return nothing;
    return recentList(list, {
      words,
      search: (query) => this.#search(query),
      forget: () => this.#forgetRecent(),
    });
  }

  #message(words: Words) {
    if (this.#query.trim() === '' || this.results === undefined) return nothing;
    if (this.results === 'failed') return failure(this, words.incomplete);
    if (!this.results.nearest && this.#found.length > 0) return nothing;
    const nothingFound = fill(words.nothingFound, { query: this.#query.trim() });
    return html`<p class="message">
      ${nothingFound} ${this.#found.length > 0 ? words.nearest : nothing}
    </p>`;
  }

  #search(query: string): void {
    this.active = 0;
    this.reader?.setQuery(query);
    this.input?.focus();
  }

  async #find(): Promise<void> {
    const query = this.#query;
    if (query.trim() === '') {
      this.results = undefined;
      this.#announcer.fallSilent();
      return;
    }
    const results = await this.actions?.find(query).catch(() => 'failed' as const);
    if (query !== this.#query) return;
    this.results = results;
    this.active = 0;
    this.#announcer.sayLater(() => this.#counted());
  }

  /** How many were found, by the time somebody has stopped typing. */
  #counted(): string | undefined {
    const { words, help } = this;
    if (!words || !help) return undefined;
    return this.#found.length > 0
      ? count(words.results, this.#found.length, help.uiLanguage)
      : fill(words.nothingFound, { query: this.#query.trim() });
  }

  #onInput(): void {
    this.active = 0;
    this.reader?.setQuery(this.input?.value ?? '');
  }

  #onKey(event: KeyboardEvent): void {
    // While letters are being composed, arrows and Enter are the input method's.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.#found.length - 1;
    const to = moveBy(event.key, this.active, last);
    if (to !== undefined && last >= 0 && this.#query !== '') {
      event.preventDefault();
      this.#activate(to);
    } else if (event.key === 'Enter') {
      const found = this.#found[this.active];
      if (found) this.#open(found);
    } else if (event.key === 'Escape' && this.#query !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.#clear();
    }
  }

  #activate(index: number): void {
    this.active = index;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector(`#result-${index}`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  #choose(event: MouseEvent, found: Found): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.#open(found);
  }

  #open(found: Found): void {
    this.#recent.add(this.#query.trim());
    this.reader?.go({ at: 'entry', id: found.entry.id }, matchedTerms(found));
  }

  #clear(): void {
    this.#search('');
  }

  #forgetRecent(): void {
    this.#recent.forget();
    this.requestUpdate();
  }
}
