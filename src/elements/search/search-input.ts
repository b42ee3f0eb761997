import { html, nothing } from 'lit';
import type { Words } from '../../context/words.js';
import { closeIcon, searchIcon } from '../icons.js';

interface Field {
  readonly words: Words;
  readonly query: string;
  /** Which result Enter opens; undefined where there is none. */
  readonly active: number | undefined;
  readonly onInput: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly clear: () => void;
}

/** The field, as a combobox over the list of results that stands beside it. */
export const searchInput = ({ words, query, active, onInput, onKey, clear }: Field) => html`
  <div class="field">
    ${searchIcon}
    <input
      part="input"
      type="text"
      role="combobox"
      aria-label=${words.search}
      aria-autocomplete="list"
      aria-controls="results"
      aria-expanded=${active !== undefined}
      aria-activedescendant=${active === undefined ? nothing : `result-${active}`}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      placeholder=${words.search}
      dir=${query === '' ? nothing : 'auto'}
      .value=${query}
      @input=${onInput}
      @keydown=${onKey}
    />
    ${
      query === ''
        ? nothing
        : html`<button
            class="quiet-button clear"
            type="button"
            aria-label=${words.clearSearch}
            @click=${clear}
          >
            ${closeIcon}
          </button>`
    }
  </div>
`;
