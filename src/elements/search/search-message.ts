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
  if (!search.isMiss) return nothing;
  const text = [nothingFound(search, element), search.hits.length > 0 ? messages.nearest : ''];
  return html`<p class="message" .textContent=${text.join(' ').trim()}></p>`;
}

/** The number of results, for screen readers. */
export function searchCount(search: SearchController, element: HelpElement): string {
  const { length } = search.hits;
  return length > 0
    ? formatCount(element.messages.results, length, element.state.uiLanguage)
    : nothingFound(search, element);
}

const nothingFound = ({ query }: SearchController, { messages }: HelpElement): string =>
  format(messages.nothingFound, { query });
