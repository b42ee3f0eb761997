import { html, nothing } from 'lit';
import type { Help } from '../../context/help.js';
import { count, fill, type Words } from '../../context/words.js';
import { failure, type Place } from '../failure.js';
import type { SearchController } from './search-controller.js';

/** What there is to say where the results do not speak for themselves. */
export function searchMessage(search: SearchController, place: Place) {
  const { words } = place;
  if (!words) return nothing;
  if (search.results === 'failed') return failure(place, words.incomplete);
  if (search.isWaiting) return html`<p class="message">${words.loading}</p>`;
  if (!search.isMiss) return nothing;
  return html`<p class="message">
    ${nothingFound(search, words)} ${search.found.length > 0 ? words.nearest : nothing}
  </p>`;
}

/** How many were found, for those who do not see it; undefined while there are no words for it. */
export function searchCount(
  search: SearchController,
  { words, help }: { readonly words: Words | undefined; readonly help: Help | undefined },
): string | undefined {
  if (!words || !help) return undefined;
  const { length } = search.found;
  return length > 0 ? count(words.results, length, help.uiLanguage) : nothingFound(search, words);
}

const nothingFound = ({ question }: SearchController, words: Words): string =>
  fill(words.nothingFound, { query: question });
