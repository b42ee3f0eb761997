import { html, nothing } from 'lit';
import type { Words } from '../../context/words.js';
import type { NoResult } from './no-result-log.js';

/** How many are shown, the latest; the file has all. */
const SHOWN = 5;

interface List {
  readonly words: Words;
  /** The language of the words. */
  readonly language: string;
  readonly forget: () => void;
}

/**
 * What was searched for in vain, folded away: to be saved for whoever writes what is missing, or to
 * be forgotten. The file is in the link itself, so that there is nothing to make or take away.
 */
export function noResultList(searches: readonly NoResult[], { words, language, forget }: List) {
  if (searches.length === 0) return nothing;
  const file = `data:application/json,${encodeURIComponent(JSON.stringify(searches, undefined, 2))}`;
  return html`
    <details>
      <summary>
        <span class="text">
          ${words.noResults} (${new Intl.NumberFormat(language).format(searches.length)})
        </span>
      </summary>
      <ul>
        ${searches.slice(0, SHOWN).map(({ query }) => html`<li class="text">${query}</li>`)}
        ${searches.length > SHOWN ? html`<li>…</li>` : nothing}
      </ul>
      <p>${words.noResultsKept}</p>
      <a class="quiet-button" href=${file} download="help-searches-without-result.json">
        ${words.saveAsFile}
      </a>
      <button class="quiet-button" type="button" @click=${forget}>${words.forgetNoResults}</button>
    </details>
  `;
}
