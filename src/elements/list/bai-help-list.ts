import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry, Kind } from '../../model/entry.js';
import type { Reason } from '../../model/rank.js';
import type { Messages } from '../../state/messages-context.js';
import { GradualRows } from '../shared/gradual-rows.js';
import { kindIcon } from '../shared/icons.js';
import { isPlainClick } from '../shared/plain-click.js';
import { entryRow } from './entry-row-styles.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';

/** The height of the lowest row, in pixels. */
const ROW_PX = 24;

/** The message key of each kind. */
export const kindMessage = {
  problem: 'kindProblem',
  question: 'kindQuestion',
  guide: 'kindGuide',
} as const satisfies Record<Kind, keyof Messages>;

/**
 * Links to entries, each with its kind, title and summary.
 *
 * @summary A list of links to entries.
 * @csspart link - One entry.
 */
export class HelpList extends HelpElement {
  static override styles = [base, entryRow];

  /** The entries to list, in order. */
  @property({ attribute: false })
  entries: readonly Entry[] = [];

  /** The reason why each entry is listed, by id. */
  @property({ attribute: false })
  reasons: ReadonlyMap<string, Reason> = new Map();

  /** Leaves out the summaries. */
  @property({ type: Boolean, reflect: true })
  compact = false;

  /** The id of the entry whose reason is shown. */
  @state()
  private explained: string | undefined;

  #rows = new GradualRows(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isGone = this.entries.every(({ id }) => id !== this.explained);
    if (changed.has('entries') && isGone) this.explained = undefined;
  }

  protected override render() {
    const { messages, reasons, explained, navigation } = this;
    const shown = this.#rows.of(this.entries, Math.ceil(navigation.current.scroll / ROW_PX));
    return html`
      <ul>
        ${repeat(
          shown,
          ({ id, lang }) => `${id} ${lang}`,
          (entry) =>
            guard(
              [entry, messages, reasons, explained, navigation.reading, this.compact],
              () => html`<li>${this.#link(entry)} ${this.#why(entry)}</li>`,
            ),
        )}
      </ul>
    `;
  }

  #link(entry: Entry) {
    const { messages } = this;
    return html`
      <a
        part="link"
        href="#help=${entry.id}"
        data-entry-id=${entry.id}
        lang=${entry.lang}
        aria-current=${this.navigation.reading === entry.id ? 'true' : nothing}
        @click=${(event: MouseEvent) => this.#choose(event, entry)}
      >
        <span class="kind" role="img" aria-label=${messages[kindMessage[entry.kind]]}>
          ${kindIcon(entry.kind)}
        </span>
        <span class="title text">
          ${entry.title}
          <bai-help-badge .audience=${entry.audience} ?own=${entry.isOwn}></bai-help-badge>
        </span>
        ${this.compact ? nothing : html`<span class="summary text">${entry.summary}</span>`}
      </a>
    `;
  }

  #why(entry: Entry) {
    const { messages } = this;
    const reason = this.reasons.get(entry.id);
    if (!reason) return nothing;
    const isShown = this.explained === entry.id;
    return html`
      <button
        class="why"
        type="button"
        aria-expanded=${isShown}
        title=${messages.why}
        aria-label="${messages.why} ${entry.title}"
        @click=${() => (this.explained = isShown ? undefined : entry.id)}
      >
        ?
      </button>
      ${isShown ? html`<p class="reason" role="status">${messages[reasonMessage(reason)]}</p>` : nothing}
    `;
  }

  #choose(event: MouseEvent, entry: Entry): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.navigation.go({ at: 'entry', id: entry.id });
  }
}

/** Returns the message for the most specific condition of a rule. */
function reasonMessage(reason: Reason): keyof Messages & `because${string}` {
  if (reason.because === 'everywhere') return 'becauseEverywhere';
  const { platform, tab, scope } = reason.rule;
  if (platform === 'app') return 'becausePlatform';
  if (tab !== undefined) return 'becauseTab';
  return scope === undefined || scope === 'project' ? 'becausePage' : 'becauseScope';
}
