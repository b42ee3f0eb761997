import { LitElement, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { HelpService } from '../context/help-service.js';
import { ProvideHelp } from '../context/provide-help.js';
import { ProvideReader, wayOf, type Reader, type Way } from '../context/reader.js';
import { ForgetController } from './forget-controller.js';
import { backIcon } from './icons.js';
import { LeaveIfCopied } from './leave-if-copied.js';
import { KeepFocus } from './keep-focus.js';
import { keepTyping } from './keep-typing.js';
import type { HelpView } from './help-view.js';
import { OverReload } from './over-reload.js';
import type { HelpContents } from './page/help-contents.js';
import { recheckWhenLookedAt } from './recheck-when-looked-at.js';
import { page } from './styles/page.js';
import { shared } from './styles/shared.js';
import { tokens } from './styles/tokens.js';

/**
 * The same help as a page of Web-UI, for those who come by its menu: the lists, and beside them what
 * is read. Where there is no room for both, what is read takes the place of the lists.
 *
 * @summary The help as a full page.
 */
export class HelpPage extends LitElement {
  static override styles = [shared, tokens, page];

  /** Where the help comes from. */
  @property({ attribute: false })
  service: HelpService | undefined;

  /** The colours to draw in, as Web-UI does. */
  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  @query('bai-help-contents')
  private contents!: HelpContents | null;

  @query('bai-help-view')
  private view!: HelpView | null;

  #wasReading = false;
  /** Whether somebody is at work here: what is opened in the place of the lists takes their focus. */
  #hasFocus = false;

  #reader = new ProvideReader(this, () => this.requestUpdate());

  constructor() {
    super();
    recheckWhenLookedAt(this);
    keepTyping(this);
    new LeaveIfCopied(this, () => !this.service);
    new KeepFocus(this, () => (this.#isReading ? this.view : this.contents));
    new ProvideHelp(this);
    new ForgetController(this);
    new OverReload(this, {
      name: 'page',
      leave: () => this.#ways,
      comeBack: (ways) => this.#comeBack(ways),
    });
  }

  /** The reader's way through the page. */
  get reader(): Reader {
    return this.#reader.reader;
  }

  protected override willUpdate(): void {
    this.theme = this.service?.help.dark ? 'dark' : 'light';
    this.#hasFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override render() {
    const words = this.service?.words;
    const { reader } = this;
    const reading = this.#isReading;
    return html`
      <div class="page" ?data-reading=${reading}>
        <bai-help-contents></bai-help-contents>
        ${
          reading && words
            ? html`<div class="entry">
                <button
                  class="quiet-button to-list"
                  type="button"
                  @click=${() => reader.go({ at: 'home' })}
                >
                  ${backIcon} ${words.allHelp}
                </button>
                <bai-help-view></bai-help-view>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  /** What is opened from the lists has the focus, as it does in a view that was there before. */
  protected override updated(): void {
    const opened = this.#isReading && !this.#wasReading;
    this.#wasReading = this.#isReading;
    if (opened && this.#hasFocus) void this.view?.arrive();
  }

  get #isReading(): boolean {
    return this.reader.stop.view.at !== 'home';
  }

  /** The reader's way through what is read, and where they are in the lists beside it. */
  get #ways(): readonly Way[] {
    return [this.#reader.way, wayOf({ ...this.contents?.looked })];
  }

  #comeBack([read, lists]: readonly Way[]): void {
    if (read) this.#reader.restore(read);
    const [looked] = lists?.stops ?? [];
    if (looked && this.contents) this.contents.looked = looked;
  }
}
