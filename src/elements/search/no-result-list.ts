import { html, nothing } from 'lit';
import { formatNumber, type Messages } from '../../state/messages-context.js';
import type { NoResult } from './no-result-log.js';

/** The number of searches on screen. The file contains all searches. */
const MAX_SHOWN = 5;

interface Options {
  readonly messages: Messages;
  readonly language: string;
  readonly clear: () => void;
}

/**
 * Renders the searches without results, collapsed, to save as a file or to remove. The link is a
 * data URL, so there is no object URL to revoke.
 */
export function noResultList(
  searches: readonly NoResult[],
  { messages, language, clear }: Options,
) {
  if (searches.length === 0) return nothing;
  const file = `data:application/json,${encodeURIComponent(JSON.stringify(searches, undefined, 2))}`;
  return html`
    <details>
      <summary>
        <span class="text">
          ${messages.noResults} (${formatNumber(searches.length, language)})
        </span>
      </summary>
      <ul>
        ${searches.slice(0, MAX_SHOWN).map(({ query }) => html`<li class="text">${query}</li>`)}
        ${searches.length > MAX_SHOWN ? html`<li>…</li>` : nothing}
      </ul>
      <p>${messages.noResultsKept}</p>
      <a class="quiet-button" href=${file} download="help-searches-without-result.json">
        ${messages.saveAsFile}
      </a>
      <button class="quiet-button" type="button" @click=${clear}>
        ${messages.forgetNoResults}
      </button>
    </details>
  `;
}
