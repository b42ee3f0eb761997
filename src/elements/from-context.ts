import { consume } from '@lit/context';
import type { Context } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * What an element has from the provider above it, as a property that is set from there and never by
 * an attribute, and again whenever it is replaced. It is undefined until there is a provider.
 */
export const fromContext =
  <T>(context: Context<unknown, T>) =>
  <Name extends PropertyKey>(
    element: ReactiveElement & Partial<Record<Name, T | undefined>>,
    name: Name,
  ): void => {
    property({ attribute: false })(element, name);
    consume({ context, subscribe: true })(element, name);
  };
