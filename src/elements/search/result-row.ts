import { html } from 'lit';
import { excerpt, highlight } from '../../model/search/highlight.js';
import type { SearchHit } from '../../model/search/search.js';
import type { Messages } from '../../state/messages-context.js';
import { kindMessage } from '../list/bai-help-list.js';
import { highlighted } from '../shared/highlighted.js';
import { kindIcon } from '../shared/icons.js';

interface Options {
  readonly messages: Messages;
  readonly index: number;
  /** The number of results. */
  readonly count: number;
  /** Whether Enter opens this result. */
  readonly selected: boolean;
  readonly choose: (event: MouseEvent) => void;
}

/** Renders a search result and its passage, with the hits marked. */
export function resultRow(hit: SearchHit, { messages, index, count, selected, choose }: Options) {
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
      <span class="kind" role="img" aria-label=${messages[kindMessage[entry.kind]]}>
        ${kindIcon(entry.kind)}
      </span>
      <span class="title text">
        ${highlighted(highlight(entry.title, terms))}
        <bai-help-badge .audience=${entry.audience} ?own=${entry.isOwn}></bai-help-badge>
      </span>
      <span class="summary text">
        ${highlighted(passage.length > 0 ? passage : highlight(entry.summary, terms))}
      </span>
    </a>
  `;
}

/** The terms that matched in any field. */
export const matchedTerms = ({ matched }: SearchHit): readonly string[] => [
  ...new Set(Object.values(matched).flat()),
];
