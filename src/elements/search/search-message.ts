import { html, nothing } from 'lit';
import { format, formatCount } from '../../state/messages-context.js';
import { failure } from '../shared/failure.js';
import type { HelpElement } from '../shared/help-element.js';
import type { SearchController } from './search-controller.js';

/** Renders the message above the results: waiting, failed, or no results. */
export function searchMessage(search: SearchController, element: HelpElement) {
  const { messages } = element;
  if (search.results === 'failed') return failure(element, messages.incomplete);
  if (search.isWaiting) return html`<p class="message">${messages.loading}</p>`;
  if (!search.isClosest) return nothing;
  const text = [
    search.isMiss ? nothingFound(search, element) : '',
    search.hits.length > 0 ? messages.nearest : '',
  ];
  return html`<p class="message" .textContent=${text.join(' ').trim()}></p>`;
}

/** The number of results, for screen readers. */
export function searchCount(search: SearchController, element: HelpElement): string {
  const { messages, state } = element;
  const { length } = search.hits;
  if (length === 0) return nothingFound(search, element);
  const count = formatCount(messages.results, length, state.uiLanguage);
  if (!search.isClosest) return count;
  const closest = `${messages.nearest} ${count}`;
  return search.isMiss ? `${nothingFound(search, element)} ${closest}` : closest;
}

const nothingFound = ({ query }: SearchController, { messages }: HelpElement): string =>
  format(messages.nothingFound, { query });
