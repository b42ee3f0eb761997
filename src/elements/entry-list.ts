import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { readerContext, type Reader } from '../context/reader.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Entry, Kind } from '../model/entry.js';
import type { Reason } from '../model/rank.js';
import { fromContext } from './from-context.js';
import { kindIcon } from './icons.js';
import { isPlainClick } from './plain-click.js';
import { entryRow } from './styles/entry-row.js';
import { shared } from './styles/shared.js';

export const kindWord = {
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
  static override styles = [shared, entryRow];

  /** What to list, in this order. */
  @property({ attribute: false })
  entries: readonly Entry[] = [];

  /** Why entries are listed, by id; those without a reason do not say any. */
  @property({ attribute: false })
  reasons: ReadonlyMap<string, Reason> = new Map();

  /** Leaves out the summaries, for lists that are looked through rather than read. */
  @property({ type: Boolean, reflect: true })
  compact = false;

  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  /** The entry whose reason is told. */
  @state()
  private explained: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isGone = this.entries.every(({ id }) => id !== this.explained);
    if (changed.has('entries') && isGone) this.explained = undefined;
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    return html`
      <ul>
        ${repeat(
          this.entries,
          (entry) => entry.id,
          (entry) => html`<li>${this.#link(entry, words)} ${this.#why(entry, words)}</li>`,
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
        aria-current=${this.reader?.reading === entry.id ? 'true' : nothing}
        @click=${(event: MouseEvent) => this.#choose(event, entry)}
      >
        <span class="kind" role="img" aria-label=${words[kindWord[entry.kind]]}>
          ${kindIcon(entry.kind)}
        </span>
        <span class="title text">
          ${entry.title} <bai-help-badge .audience=${entry.audience}></bai-help-badge>
        </span>
        ${this.compact ? nothing : html`<span class="summary text">${entry.summary}</span>`}
      </a>
    `;
  }

  #why(entry: Entry, words: Words) {
    const reason = this.reasons.get(entry.id);
    if (!reason) return nothing;
    const told = this.explained === entry.id;
    return html`
      <button
        class="why"
        type="button"
        aria-expanded=${told}
        title=${words.why}
        aria-label="${words.why} ${entry.title}"
        @click=${() => (this.explained = told ? undefined : entry.id)}
      >
        ?
      </button>
      ${told ? html`<p class="reason" role="status">${words[reasonWord(reason)]}</p>` : nothing}
    `;
  }

  #choose(event: MouseEvent, entry: Entry): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.reader?.go({ at: 'entry', id: entry.id });
  }
}

/** What the strongest rule asked for, most telling first. */
function reasonWord(reason: Reason): keyof Words & `because${string}` {
  if (reason.because === 'everywhere') return 'becauseEverywhere';
  const { platform, tab, scope } = reason.rule;
  if (platform === 'app') return 'becausePlatform';
  if (tab !== undefined) return 'becauseTab';
  return scope === undefined || scope === 'project' ? 'becausePage' : 'becauseScope';
}
