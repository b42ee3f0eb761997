import { html } from 'lit';
import type { Messages } from '../../state/messages-context.js';

/** Renders the recent searches, with a button to clear them. */
export const recentList = (
  queries: readonly string[],
  {
    messages,
    search,
    clear,
  }: {
    readonly messages: Messages;
    readonly search: (query: string) => void;
    readonly clear: () => void;
  },
) => html`
  <section
    class="recent"
    aria-labelledby="recent"
    @mousedown=${
      // Leaves focus in the field until the click, since the list is shown only with focus.
      (event: Event) => event.preventDefault()
    }
  >
    <h2 id="recent">${messages.recentSearches}</h2>
    ${queries.map(
      (query) =>
        html`<button class="quiet-button" type="button" @click=${() => search(query)}>
          ${query}
        </button>`,
    )}
    <button class="quiet-button forget" type="button" @click=${clear}>
      ${messages.forgetSearches}
    </button>
  </section>
`;
