import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { actionsContext, changedHands, helpContext } from '../context/help.js';
import type { Help, HelpActions } from '../context/help.js';
import { memoryContext, type Memory } from '../context/memory.js';
import { readerContext, type Reader } from '../context/reader.js';
import { wordsContext, type Words } from '../context/words.js';
import { fromContext } from './from-context.js';
import { isComposing } from './is-composing.js';
import { isPlainClick } from './plain-click.js';
import { Announcer } from './search/announcer.js';
import { matchedTerms } from './search/matched-terms.js';
import { moveBy } from './search/moves.js';
import { NoResultController } from './search/no-result-controller.js';
import { noResultList } from './search/no-result-list.js';
import { recentList } from './search/recent-list.js';
import { RecentSearches } from './search/recent-searches.js';
import { resultRow } from './search/result-row.js';
import { SearchController } from './search/search-controller.js';
import { searchInput } from './search/search-input.js';
import { searchCount, searchMessage } from './search/search-message.js';
import { entryRow } from './styles/entry-row.js';
import { searchField } from './styles/search-field.js';
import { shared } from './styles/shared.js';

/**
 * The search field and what it finds, as one types: a combobox over a list of links.
 *
 * @summary Finds entries by what they say.
 * @fires {HelpNoResultEvent} bai-help-no-result - When somebody was left with nothing found.
 * @csspart input - The field.
 * @csspart result - One entry that was found.
 */
export class HelpSearch extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [shared, entryRow, searchField];

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(actionsContext) actions: HelpActions | undefined;
  @fromContext(memoryContext) memory: Memory | undefined;
  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  /** Whether the focus is in the field, or in the recent searches that show then. */
  @state()
  private focused = false;

  @query('input')
  private input!: HTMLInputElement | null;

  #noResults = new NoResultController(this);
  #search = new SearchController(this, () => this.#onAnswer());
  #recent = new RecentSearches();
  #announcer = new Announcer(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('help');
    if (before && this.help && changedHands(before, this.help)) this.#recent.forget();
  }

  protected override render() {
    const { words, reader } = this;
    if (!words || !reader || reader.stop.view.at !== 'home') return nothing;
    const { found } = this.#search;
    const active = this.#active;
    return html`
      <div @focusin=${() => (this.focused = true)} @focusout=${this.#onFocusOut}>
        ${searchInput({
          words,
          query: this.#query,
          active,
          onInput: () => reader.setQuery(this.input?.value ?? ''),
          onKey: (event) => this.#onKey(event),
          clear: () => this.#look(''),
        })}
        ${this.#recentSearches(words)}
      </div>
      ${searchMessage(this.#search, this)}
      <div id="results" role="listbox" aria-label=${words.search} ?hidden=${active === undefined}>
        ${found.map((one, index) =>
          resultRow(one, {
            words,
            index,
            active: index === active,
            choose: (event) => this.#choose(event, index),
          }),
        )}
      </div>
      ${this.#search.isMiss ? this.#noResultList(words) : nothing}
      <p class="visually-hidden" role="status">${this.#announcer.said}</p>
    `;
  }

  get #query(): string {
    return this.reader?.stop.query ?? '';
  }

  /** The result that Enter opens. */
  get #active(): number | undefined {
    const { found, question } = this.#search;
    if (question === '' || found.length === 0) return undefined;
    return Math.min(this.reader?.stop.result ?? 0, found.length - 1);
  }

  #recentSearches(words: Words) {
    const { list } = this.#recent;
    if (!this.focused || this.#query !== '' || list.length === 0) return nothing;
    return recentList(list, {
      words,
      search: (query) => this.#look(query),
      forget: () => this.#forget(this.#recent),
    });
  }

  #noResultList(words: Words) {
    return noResultList(this.#noResults.list, {
      words,
      language: this.help?.uiLanguage ?? 'en',
      forget: () => this.#forget(this.#noResults),
    });
  }

  #look(query: string): void {
    this.reader?.setQuery(query);
    this.input?.focus();
  }

  #onAnswer(): void {
    if (this.#search.question === '') this.#announcer.fallSilent();
    else this.#announcer.sayLater(() => searchCount(this.#search, this));
    this.#noResults.answered(this.#search);
    void this.updateComplete.then(() => this.#showActive());
  }

  #onKey(event: KeyboardEvent): void {
    // While letters are being composed, arrows and Enter are the input method's.
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const active = this.#active;
    const last = this.#search.found.length - 1;
    const to = active === undefined ? undefined : moveBy(event.key, active, last);
    if (to !== undefined) {
      event.preventDefault();
      this.reader?.setResult(to);
      void this.updateComplete.then(() => this.#showActive());
    } else if (event.key === 'Enter' && active !== undefined) {
      this.#open(active);
    } else if (event.key === 'Escape' && this.#query !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.#look('');
    }
  }

  #showActive(): void {
    const active = this.renderRoot.querySelector('[aria-selected=true]');
    active?.scrollIntoView({ block: 'nearest' });
  }

  #choose(event: MouseEvent, index: number): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.#open(index);
  }

  #open(index: number): void {
    const found = this.#search.found[index];
    if (!found) return;
    this.#recent.add(this.#search.question);
    // Whoever comes back comes back to it.
    this.reader?.setResult(index);
    this.reader?.go({ at: 'entry', id: found.entry.id }, matchedTerms(found));
  }

  /** The button goes with what it forgets: the reader is back in the field. */
  #forget(kept: { forget(): void }): void {
    kept.forget();
    this.input?.focus();
    this.requestUpdate();
  }

  #onFocusOut({ currentTarget, relatedTarget }: FocusEvent): void {
    const isNode = currentTarget instanceof Node && relatedTarget instanceof Node;
    this.focused = isNode && currentTarget.contains(relatedTarget);
  }
}
