import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import { navigationContext, type HistoryEntry } from '../../state/navigation.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';

/** The state of the search and the lists beside the open entry. */
type ListState = Pick<HistoryEntry, 'query' | 'selected' | 'expanded'>;

/**
 * Shows the search and the lists of the help's page, also beside an open entry.
 *
 * @summary The search and the lists of the help's page.
 */
export class HelpContents extends HelpElement {
  static override styles = [
    base,
    css`
      :host {
        /* The inset of the headings below. */
        --_search-inset: 10px;
      }

      bai-help-home {
        display: block;
        margin-block-start: 16px;
      }
    `,
  ];

  #lists: ListState = { query: '', selected: 0 };
  #provider = new ContextProvider(this, { context: navigationContext });

  /** The query, the selected result and the expanded list. */
  get lists(): ListState {
    return this.#lists;
  }

  set lists({ query, selected, expanded }: ListState) {
    this.#lists = { query, selected, expanded };
    this.requestUpdate();
  }

  /** Moves focus to the search. */
  override focus(): void {
    this.renderRoot.querySelector('bai-help-search')?.focus();
  }

  /** Provides a navigation that stays at the lists, and opens entries in the page's navigation. */
  protected override willUpdate(): void {
    const { navigation } = this;
    const { route } = navigation.current;
    this.#provider.setValue({
      ...navigation,
      current: { route: { at: 'home' }, scroll: 0, terms: [], ...this.#lists },
      reading: route.at === 'entry' ? route.id : undefined,
      setQuery: (query) => (this.lists = { ...this.#lists, query, selected: 0 }),
      select: (selected) => (this.lists = { ...this.#lists, selected }),
      expand: (expanded) => (this.lists = { ...this.#lists, expanded }),
      setScroll: () => undefined,
    });
  }

  protected override render() {
    return html`<bai-help-search></bai-help-search><bai-help-home></bai-help-home>`;
  }
}
