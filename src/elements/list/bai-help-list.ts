import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry } from '../../model/entry.js';
import { GradualRows } from '../shared/gradual-rows.js';
import { isPlainClick } from '../shared/plain-click.js';
import { badges, badgeStyles } from './badges.js';
import { entryRow } from './entry-row-styles.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';

/** The height of the lowest row, in pixels. */
const ROW_PX = 24;

/**
 * Links to entries, each with its title and summary.
 *
 * @summary A list of links to entries.
 * @csspart link - One entry.
 */
export class HelpList extends HelpElement {
  static override styles = [base, badgeStyles, entryRow];

  /** The entries to list, in order. */
  @property({ attribute: false })
  entries: readonly Entry[] = [];

  /** The name of the list for screen readers; the heading before it by default. */
  @property()
  label: string | undefined;

  /** Leaves out the summaries. */
  @property({ type: Boolean, reflect: true })
  compact = false;

  /** Leaves out the audiences, which a heading names. */
  @property({ type: Boolean, attribute: 'no-audience' })
  noAudience = false;

  /** Leaves out whose entries these are, which a heading names. */
  @property({ type: Boolean, attribute: 'no-origin' })
  noOrigin = false;

  #rows = new GradualRows(this);

  /**
   * Moves focus to an entry.
   *
   * @returns whether the list shows the entry
   */
  focusEntry(id: string): boolean {
    const link = this.renderRoot.querySelector<HTMLElement>(`[data-entry-id="${CSS.escape(id)}"]`);
    link?.focus();
    return link !== null;
  }

  protected override render() {
    const { messages, navigation, compact, noAudience, noOrigin } = this;
    const shown = this.#rows.of(this.entries, Math.ceil(navigation.current.scroll / ROW_PX));
    return html`
      <ul aria-label=${this.label ?? nothing}>
        ${repeat(
          shown,
          ({ id, lang }) => `${id} ${lang}`,
          (entry) =>
            guard(
              [entry, messages, navigation.reading, compact, noAudience, noOrigin],
              () => html`<li>${this.#link(entry)}</li>`,
            ),
        )}
      </ul>
    `;
  }

  #link(entry: Entry) {
    return html`
      <a
        part="link"
        href="#help=${entry.id}"
        data-entry-id=${entry.id}
        lang=${entry.lang}
        aria-current=${this.navigation.reading === entry.id ? 'true' : nothing}
        @click=${(event: MouseEvent) => this.#choose(event, entry)}
      >
        <span class="title text">${entry.title}</span>
        <span class="summary text">
          ${badges(
            {
              audience: this.noAudience ? 'public' : entry.audience,
              isOwn: entry.isOwn === true && !this.noOrigin,
            },
            this.messages,
          )}
          ${this.compact ? nothing : entry.summary}
        </span>
      </a>
    `;
  }

  #choose(event: MouseEvent, entry: Entry): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.navigation.go({ at: 'entry', id: entry.id });
  }
}
