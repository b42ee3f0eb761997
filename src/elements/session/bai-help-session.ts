import { ContextProvider } from '@lit/context';
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { stateContext } from '../../state/help-state.js';
import type { HelpStore } from '../../state/help-store.js';
import { hostContext } from '../../state/host-actions.js';
import { messagesContext } from '../../state/messages-context.js';
import { navigationContext, type Navigator } from '../../state/navigation.js';
import { recoveryContext } from '../../state/recovery.js';
import { sessionContext, type Session } from '../../state/session.js';
import { Subscription } from '../shared/subscription.js';

/**
 * The scope of one session. A new role or user replaces the element and its descendants.
 *
 * @summary Provides the state and services of one session to its descendants.
 * @slot - The elements of the session.
 */
export class HelpSession extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The source of the help. */
  @property({ attribute: false })
  store: HelpStore | undefined;

  /** The session that the scope is for. */
  @property({ attribute: false })
  session: Session | undefined;

  /** The history of this scope's surface. */
  @property({ attribute: false })
  navigator: Navigator | undefined;

  #state = new ContextProvider(this, { context: stateContext });
  #session = new ContextProvider(this, { context: sessionContext });
  #messages = new ContextProvider(this, { context: messagesContext });
  #navigation = new ContextProvider(this, { context: navigationContext });
  #host = new ContextProvider(this, { context: hostContext });
  #recovery = new ContextProvider(this, { context: recoveryContext });

  constructor() {
    super();
    new Subscription(
      this,
      () => this.store,
      () => this.#provideStore(),
    );
    new Subscription(
      this,
      () => this.navigator,
      () => this.navigator && this.#navigation.setValue(this.navigator.navigation),
    );
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  /** Provides no state to an ended session, since the state belongs to another session. */
  #provideStore(): void {
    const { store, session } = this;
    if (!store || !session || store.session !== session) return;
    this.#session.setValue(session);
    this.#host.setValue(store.actions);
    this.#recovery.setValue(store.recovery);
    this.#state.setValue(store.state);
    this.#messages.setValue(store.messages);
  }
}
