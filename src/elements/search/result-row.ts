import { html } from 'lit';
import { excerpt, highlight } from '../../model/search/highlight.js';
import type { SearchHit } from '../../model/search/search.js';
import type { Messages } from '../../state/messages-context.js';
import { badges } from '../list/badges.js';
import { highlighted } from '../shared/highlighted.js';

interface Options {
  readonly index: number;
  /** The number of results. */
  readonly count: number;
  /** Whether Enter opens this result. */
  readonly selected: boolean;
  readonly messages: Messages;
  readonly choose: (event: MouseEvent) => void;
}

/** Renders a search result and its passage, with the hits marked. */
export function resultRow(hit: SearchHit, { index, count, selected, choose, messages }: Options) {
  const { entry, text } = hit;
  const terms = matchedTerms(hit);
  const passage = excerpt(text, terms);
  return html`
    <a
      part="result"
      id="result-${index}"
      role="option"
      aria-selected=${selected}
      aria-posinset=${index + 1}
      aria-setsize=${count}
      tabindex="-1"
      href="#help=${entry.id}"
      data-entry-id=${entry.id}
      lang=${entry.lang}
      @click=${choose}
    >
      <span class="title text">${highlighted(highlight(entry.title, terms))}</span>
      <span class="summary text">
        ${badges(entry, messages)}
        ${highlighted(passage.length > 0 ? passage : highlight(entry.summary, terms))}
      </span>
    </a>
  `;
}

/** The terms that matched in any field. */
export const matchedTerms = ({ matched }: SearchHit): readonly string[] => [
  ...new Set(Object.values(matched).flat()),
];
