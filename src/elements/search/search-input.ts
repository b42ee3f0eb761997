import { html, nothing } from 'lit';
import type { Messages } from '../../state/messages-context.js';
import { closeIcon, searchIcon } from '../shared/icons.js';

interface Options {
  readonly messages: Messages;
  readonly query: string;
  /** The index of the selected result; undefined without results. */
  readonly selected: number | undefined;
  readonly onInput: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly clear: () => void;
}

/** Renders the field as a combobox over the list of results. */
export const searchInput = ({ messages, query, selected, onInput, onKey, clear }: Options) => html`
  <div class="field">
    ${searchIcon}
    <input
      part="input"
      type="text"
      role="combobox"
      aria-label=${messages.search}
      aria-autocomplete="list"
      aria-controls="results"
      aria-expanded=${selected !== undefined}
      aria-activedescendant=${selected === undefined ? nothing : `result-${selected}`}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      placeholder=${messages.search}
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
            aria-label=${messages.clearSearch}
            @click=${clear}
          >
            ${closeIcon}
          </button>`
    }
  </div>
`;
