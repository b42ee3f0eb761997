import { consume } from '@lit/context';
import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { readerContext, type Reader } from '../context/reader.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Entry, Kind } from '../model/entry.js';
import { kindIcon } from './icons.js';
import { isPlainClick } from './plain-click.js';
import { shared } from './styles/shared.js';

const kindWord = {
  problem: 'kindProblem',
  question: 'kindQuestion',
  guide: 'kindGuide',
} as const satisfies Record<Kind, keyof Words>;

/**
 * Entries to choose from, each with its kind, title and summary.
 *
 * @summary A list of links to entries.
 * @csspart link - One entry.
 */
export class EntryList extends LitElement {
  static override styles = [
    shared,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      a {
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: 10px;
        padding: 10px;
        border-radius: var(--_radius);
        text-decoration: none;
      }

      a:hover {
        background: var(--_tint);
      }

      svg {
        margin-block-start: 2px;
        color: var(--_link);
      }

      .title {
        font-weight: 600;
        line-height: 1.45;
      }

      .summary {
        grid-column: 2;
        color: var(--_text-quiet);
        font-size: 13px;
        line-height: 1.5;
      }
    `,
  ];

  /** What to list, in this order. */
  @property({ attribute: false })
  entries: readonly Entry[] = [];

  @consume({ context: readerContext, subscribe: true })
  @property({ attribute: false })
  reader: Reader | undefined;

  @consume({ context: wordsContext, subscribe: true })
  @property({ attribute: false })
  words: Words | undefined;

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    return html`
      <ul>
        ${repeat(
          this.entries,
          (entry) => entry.id,
          (entry) => html`<li>${this.#link(entry, words)}</li>`,
        )}
      </ul>
    `;
  }

  #link(entry: Entry, words: Words) {
    return html`
      <a
        part="link"
        href="#help=${entry.id}"
        data-entry-id=${entry.id}
        lang=${entry.lang}
        @click=${(event: MouseEvent) => this.#choose(event, entry)}
      >
        <span class="kind" role="img" aria-label=${words[kindWord[entry.kind]]}>
          ${kindIcon(entry.kind)}
        </span>
        <span class="title">
          ${entry.title} <bai-help-badge .audience=${entry.audience}></bai-help-badge>
        </span>
        <span class="summary">${entry.summary}</span>
      </a>
    `;
  }

  #choose(event: MouseEvent, entry: Entry): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.reader?.open(entry.id);
  }
}
