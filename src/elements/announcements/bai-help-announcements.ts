import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ExplainedAnnouncement } from '../../model/announcements/announcement-log.js';
import type { Announcement } from '../../model/announcements/announcement.js';
import { formatNumber } from '../../state/messages-context.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';
import { closeIcon } from '../shared/icons.js';
import { isPlainClick } from '../shared/plain-click.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { announcements } from './announcements-styles.js';

/**
 * Lists what Web-UI has announced, each with the entry that explains it. Empty without any.
 *
 * @summary The section “About what just happened”.
 */
export class HelpAnnouncements extends HelpElement {
  static override styles = [base, visuallyHidden, announcements];

  /** The text of an announcement that arrived while the section was shown. */
  @state()
  private arrived = '';

  #isShown = false;
  #newest: number | undefined;
  #visibility = new IntersectionObserver(([entry]) => {
    this.#isShown = entry?.isIntersecting === true;
    if (this.#isShown) this.session.announcements.markSeen();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#visibility.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#visibility.disconnect();
  }

  protected override willUpdate(): void {
    const [newest] = this.state.announcements;
    if (newest && newest.id !== this.#newest && this.#isShown) {
      this.arrived = this.state.index.byId(newest.entry)?.title ?? '';
    }
    this.#newest = newest?.id;
  }

  protected override render() {
    const { messages } = this;
    const { announcements: all } = this.state;
    return html`
      ${
        all.length === 0
          ? nothing
          : html`
              <section aria-labelledby="announcements">
                <h2 id="announcements">${messages.announcements}</h2>
                <ul>
                  ${repeat(
                    all,
                    ({ id }) => id,
                    (each) => this.#item(each),
                  )}
                </ul>
              </section>
            `
      }
      <p class="visually-hidden" aria-live="polite">${this.arrived}</p>
    `;
  }

  protected override updated(): void {
    // The observer reports nothing while the section stays in view.
    if (this.#isShown) this.session.announcements.markSeen();
  }

  #item({ id, announcement, entry: entryId, count }: ExplainedAnnouncement) {
    const entry = this.state.index.byId(entryId);
    if (!entry) return nothing;
    const text = textOf(announcement);
    return html`
      <li>
        <div class="content">
          <p class="when">
            <time datetime=${new Date(announcement.time).toISOString()}
              >${this.#clock(announcement.time)}</time
            >
            ${count > 1 ? html`<span class="count">×${this.#number(count)}</span>` : nothing}
            ${announcement.status === undefined ? nothing : html`<span>${announcement.status}</span>`}
          </p>
          <p class="message" dir="auto">${text}</p>
          <a
            href="#help=${entry.id}"
            data-entry-id=${entry.id}
            lang=${entry.lang}
            @click=${(event: MouseEvent) => this.#read(event, entry.id, id)}
            >${entry.title}</a
          >
        </div>
        <button
          class="quiet-button"
          type="button"
          aria-label="${this.messages.gotIt}: ${text}"
          title=${this.messages.gotIt}
          @click=${() => this.#dismiss(id)}
        >
          ${closeIcon}
        </button>
      </li>
    `;
  }

  #clock(time: number): string {
    const { uiLanguage } = this.state;
    return new Intl.DateTimeFormat(uiLanguage, { timeStyle: 'short' }).format(time);
  }

  #number(n: number): string {
    return formatNumber(n, this.state.uiLanguage);
  }

  #read(event: MouseEvent, id: string, announcement: number): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.navigation.go({ at: 'entry', id, announcement });
  }

  /** Removes an announcement. Moves focus to the next one, since the pressed button is removed. */
  async #dismiss(id: number): Promise<void> {
    const index = this.state.announcements.findIndex((each) => each.id === id);
    this.session.announcements.dismiss(id);
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  }
}

/** The most characters of a message, since a server may send pages of text. */
const MAX_SHOWN = 300;

/** Returns the message, or the error that a server sent without one. */
function textOf({ text, errorType = '', errorCode = '' }: Announcement): string {
  const shown = text || errorType.split('/').at(-1) || errorCode;
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN).trimEnd()}…` : shown;
}
