import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { HelpStore } from '../../state/help-store.js';
import { FocusKeeper } from '../session/focus-keeper.js';
import { keepTyping } from '../session/keep-typing.js';
import { NextSession } from '../session/next-session.js';
import { gateActions } from '../session/session-gate.js';
import { SessionWatch } from '../session/session-watch.js';
import { base } from '../shared/base-styles.js';
import { RemoveCopy } from '../shared/remove-copy.js';
import { Subscription } from '../shared/subscription.js';
import { tokens } from '../shared/tokens.js';
import type { HelpPageContent } from './bai-help-page-content.js';

/**
 * Shows the help as a page that readers open from Web-UI's menu.
 *
 * @summary The help as a full page.
 */
export class HelpPage extends LitElement {
  static override styles = [base, tokens];

  /** The source of the help. */
  @property({ attribute: false })
  store: HelpStore | undefined;

  /** The color scheme; follows Web-UI. */
  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  constructor() {
    super();
    gateActions(this, () => this.store?.checkSession() !== false);
    keepTyping(this);
    new RemoveCopy(this, () => !this.store);
    new FocusKeeper(this, () => this.#content);
    new SessionWatch(
      this,
      () => this.store,
      () => true,
    );
    new NextSession(
      this,
      () => this.store?.session.id,
      () => true,
    );
    new Subscription(
      this,
      () => this.store,
      () => this.requestUpdate(),
    );
  }

  /** Moves focus to the open entry, or to the search. */
  override focus(): void {
    this.#content?.focus();
  }

  protected override willUpdate(): void {
    this.theme = this.store?.state.dark ? 'dark' : 'light';
  }

  protected override render() {
    const { store } = this;
    if (!store) return nothing;
    const { session } = store;
    return keyed(
      session.id,
      html`
        <bai-help-session .store=${store} .session=${session} .navigator=${session.page}>
          <bai-help-page-content></bai-help-page-content>
        </bai-help-session>
      `,
    );
  }

  get #content(): HelpPageContent | null {
    return this.renderRoot.querySelector('bai-help-page-content');
  }
}
