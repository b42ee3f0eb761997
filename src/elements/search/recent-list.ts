import { html } from 'lit';
import type { Words } from '../../context/words.js';

/** What was searched for before, to be searched for again, and a way to have it forgotten. */
export const recentList = (
  queries: readonly string[],
  {
    words,
    search,
    forget,
  }: {
    readonly words: Words;
    readonly search: (query: string) => void;
    readonly forget: () => void;
  },
) => html`
  <section
    class="recent"
    aria-labelledby="recent"
    @mousedown=${
      // Pressing must not take the focus from the field before the click: the list would be gone.
      (event: Event) => event.preventDefault()
    }
  >
    <h2 id="recent">${words.recentSearches}</h2>
    ${queries.map(
      (query) =>
        html`<button class="quiet-button" type="button" @click=${() => search(query)}>
          ${query}
        </button>`,
    )}
    <button class="quiet-button forget" type="button" @click=${forget}>
      ${words.forgetSearches}
    </button>
  </section>
`;
