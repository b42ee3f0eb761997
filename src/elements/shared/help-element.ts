import { ContextConsumer, type Context } from '@lit/context';
import { LitElement } from 'lit';
import { stateContext, type HelpState } from '../../state/help-state.js';
import { hostContext, type HostActions } from '../../state/host-actions.js';
import { messagesContext, type Messages } from '../../state/messages-context.js';
import { navigationContext, type Navigation } from '../../state/navigation.js';
import { recoveryContext, type Recovery } from '../../state/recovery.js';
import { sessionContext, type Session } from '../../state/session.js';
import { allRendered, renderSlice } from './render-slices.js';

/**
 * The base class of all elements below `bai-help-session`. Provides the state and the services. An
 * element updates when a value changes that it has used.
 */
export abstract class HelpElement extends LitElement {
  #consumers = new Map<unknown, { readonly value: unknown }>();

  constructor() {
    super();
    this.#consume(messagesContext);
  }

  get messages(): Messages {
    return this.#use(messagesContext);
  }

  get state(): HelpState {
    return this.#use(stateContext);
  }

  get session(): Session {
    return this.#use(sessionContext);
  }

  /** The history of the element's surface. */
  get navigation(): Navigation {
    return this.#use(navigationContext);
  }

  get host(): HostActions {
    return this.#use(hostContext);
  }

  get recovery(): Recovery {
    return this.#use(recoveryContext);
  }

  /** Renders first in a later task if this task has rendered enough. Later updates are at once. */
  protected override async scheduleUpdate(): Promise<void> {
    const slice = this.hasUpdated ? undefined : renderSlice();
    if (slice) await slice;
    await super.scheduleUpdate();
  }

  /** Settles when the element itself has rendered, before the elements inside. */
  protected get ownUpdateComplete(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  /** Also waits for the first renders of the elements inside. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await allRendered();
    return complete;
  }

  /** Skips updates outside of `bai-help-session` and of removed elements. */
  protected override shouldUpdate(): boolean {
    return this.isConnected && this.#consume(messagesContext) !== undefined;
  }

  #use<T>(context: Context<unknown, T>): T {
    const value = this.#consume(context);
    if (value === undefined) throw new Error(`<${this.localName}> is outside <bai-help-session>.`);
    return value;
  }

  /** Subscribes to a context on first use. */
  #consume<T>(context: Context<unknown, T>): T | undefined {
    const known = this.#consumers.get(context);
    if (known) return known.value as T | undefined;
    const consumer = new ContextConsumer(this, { context, subscribe: true });
    this.#consumers.set(context, consumer as { readonly value: unknown });
    return consumer.value;
  }
}
