import { html } from 'lit';
import type { Words } from '../../context/words.js';
import { excerpt, highlight } from '../../model/search/highlight.js';
import type { Found } from '../../model/search/search.js';
import { kindWord } from '../entry-list.js';
import { kindIcon } from '../icons.js';
import { marked } from './marked.js';
import { matchedTerms } from './matched-terms.js';

interface Row {
  readonly words: Words;
  readonly index: number;
  /** Whether Enter opens this one. */
  readonly active: boolean;
  readonly choose: (event: MouseEvent) => void;
}

/** An entry that was found, with what was searched for marked, and where it stands in the text. */
export function resultRow(found: Found, { words, index, active, choose }: Row) {
  const { entry, text } = found;
  const terms = matchedTerms(found);
  const passage = excerpt(text, terms);
  return html`
    <a
      part="result"
      id="result-${index}"
      role="option"
      aria-selected=${active}
      tabindex="-1"
      href="#help=${entry.id}"
      data-entry-id=${entry.id}
      lang=${entry.lang}
      @click=${choose}
    >
      <span class="kind" role="img" aria-label=${words[kindWord[entry.kind]]}>
        ${kindIcon(entry.kind)}
      </span>
      <span class="title text">
        ${marked(highlight(entry.title, terms))}
        <bai-help-badge .audience=${entry.audience}></bai-help-badge>
      </span>
      <span class="summary text">
        ${marked(passage.length > 0 ? passage : highlight(entry.summary, terms))}
      </span>
    </a>
  `;
}
